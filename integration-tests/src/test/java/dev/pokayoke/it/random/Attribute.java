package dev.pokayoke.it.random;

/**
 * What an annotation says: {@code minimum = 1}.
 *
 * @param name of {@code @Param}
 * @param java the value, as Java writes it
 */
record Attribute(String name, String java) {

  static Attribute of(String name, Object value) {
    return new Attribute(name, String.valueOf(value));
  }

  @Override
  public String toString() {
    return name + " = " + java;
  }
}
