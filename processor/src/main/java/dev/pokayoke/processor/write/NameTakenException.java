package dev.pokayoke.processor.write;

/** The compile has another class of the name that the bindings would have. */
public final class NameTakenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String bindings;

  NameTakenException(String bindings) {
    super(bindings);
    this.bindings = bindings;
  }

  /** Simple name of the bindings. */
  public String bindings() {
    return bindings;
  }
}
