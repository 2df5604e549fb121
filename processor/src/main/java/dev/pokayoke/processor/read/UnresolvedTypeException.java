package dev.pokayoke.processor.read;

/** A tool class mentions a type that does not exist, or not yet: another processor may write it. */
public final class UnresolvedTypeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String typeName;
  private final String mentionedIn;

  UnresolvedTypeException(String typeName, String mentionedIn) {
    super(typeName);
    this.typeName = typeName;
    this.mentionedIn = mentionedIn;
  }

  /** The missing type, as far as its name is known. */
  public String typeName() {
    return typeName;
  }

  /** Qualified name of the outermost class that mentions it; {@code ""} for a {@code package-info}, or where it is not known. */
  public String mentionedIn() {
    return mentionedIn;
  }
}
