package dev.pokayoke.openai;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes text from elsewhere fit for a message: no key, no line breaks, no control characters, not too long. Servers do echo
 * the key that they refuse.
 */
final class Redaction {

  private static final int SHORTEST_SECRET = 4;
  private static final int LONGEST_EXCERPT = 300;
  private static final Pattern KEY_LIKE = Pattern.compile("(?i)\\b(bearer +|sk-)[^\\s\"',]{6,}");
  private static final Pattern NOT_PLAIN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\s]+");

  private final List<String> secrets;

  Redaction(Collection<String> secrets) {
    this.secrets = secrets.stream()
        .filter(secret -> secret.length()
            >= SHORTEST_SECRET) // a shorter one would riddle every text, and hides nothing
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  /** The whole text without keys. */
  String withoutKeys(String text) {
    String clean = text;
    for (String secret : secrets) {
      clean = clean.replace(secret, "***");
    }
    return KEY_LIKE.matcher(clean).replaceAll("$1***");
  }

  /** The start of the text, on one line, without keys. */
  String excerpt(String text) {
    // Keys go first: one that is cut in two would not be found.
    String line = NOT_PLAIN.matcher(withoutKeys(text)).replaceAll(" ").strip();
    if (line.codePointCount(0, line.length()) <= LONGEST_EXCERPT) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
  }

  /** Whether the text of an exception, or of one of its causes, holds a key. */
  boolean concerns(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String text = String.valueOf(cause.getMessage());
      if (!withoutKeys(text).equals(text)) {
        return true;
      }
    }
    return false;
  }
}
