package dev.pokayoke.it.random;

/** How Java writes things. */
final class Java {

  private Java() {}

  static String simpleName(String fullName) {
    return fullName.substring(fullName.lastIndexOf('.') + 1);
  }

  /** A string literal of ASCII only. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        // A Unicode escape for the end of a line would end the line.
        literal.append("\\%03o".formatted((int) c));
      } else if (c > '~') {
        literal.append("\\u%04x".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** A type with an annotation that stands before its simple name. */
  static String annotated(String annotation, String type) {
    int brackets = type.indexOf('[');
    int angle = type.indexOf('<');
    if (brackets >= 0 && (angle < 0 || type.endsWith("]"))) {
      int at = angle < 0 ? brackets : type.lastIndexOf('>') + 1;
      return type.substring(0, at) + " " + annotation + " " + type.substring(at);
    }
    int dot = type.lastIndexOf('.', angle < 0 ? type.length() : angle) + 1;
    return type.substring(0, dot) + annotation + " " + type.substring(dot);
  }
}
