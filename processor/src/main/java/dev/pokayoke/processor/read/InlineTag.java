package dev.pokayoke.processor.read;

/** What an inline Javadoc tag shows. */
final class InlineTag {

  private InlineTag() {}

  /** @param content between <code>{&#64;</code> and the closing brace */
  static String text(String content) {
    String name = content.split("\\s", 2)[0];
    String body = content.substring(name.length()).strip();
    return switch (name) {
      // As it stands: no HTML in here.
      case "code", "literal" -> body;
      case "link", "linkplain" -> link(body);
      case "value" -> reference(body);
      case "return" -> "Returns " + PlainText.of(body) + ".";
      case "index" -> PlainText.of(indexTerm(body));
      case "inheritDoc", "docRoot" -> "";
      default -> PlainText.of(body);
    };
  }

  /** The label, or else the reference as one would say it. */
  private static String link(String body) {
    int end = endOfReference(body);
    String label = body.substring(end).strip();
    return label.isEmpty() ? reference(body.substring(0, end)) : PlainText.of(label);
  }

  /** A space inside the parentheses of a signature does not end it. */
  private static int endOfReference(String body) {
    int depth = 0;
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && Character.isWhitespace(c)) {
        return i;
      }
    }
    return body.length();
  }

  private static String reference(String reference) {
    String withoutPackage = reference.replaceFirst("^(?:[a-z_][\\w]*\\.)+(?=[A-Z])", "");
    return withoutPackage.startsWith("#")
        ? withoutPackage.substring(1)
        : withoutPackage.replace('#', '.');
  }

  private static String indexTerm(String body) {
    return body.startsWith("\"") && body.indexOf('"', 1) > 0
        ? body.substring(1, body.indexOf('"', 1))
        : body.split("\\s", 2)[0];
  }
}
