package dev.pokayoke.processor.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references, by number and the commonest by name. An unknown one stays as it is written. */
final class HtmlEntity {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]*));");

  private static final Map<String, String> NAMED = Map.ofEntries(
      Map.entry("lt", "<"),
      Map.entry("gt", ">"),
      Map.entry("amp", "&"),
      Map.entry("quot", "\""),
      Map.entry("apos", "'"),
      Map.entry("nbsp", " "),
      Map.entry("ndash", "–"),
      Map.entry("mdash", "—"),
      Map.entry("hellip", "…"),
      Map.entry("lsquo", "‘"),
      Map.entry("rsquo", "’"),
      Map.entry("ldquo", "“"),
      Map.entry("rdquo", "”"),
      Map.entry("larr", "←"),
      Map.entry("rarr", "→"),
      Map.entry("le", "≤"),
      Map.entry("ge", "≥"),
      Map.entry("ne", "≠"),
      Map.entry("times", "×"),
      Map.entry("deg", "°"),
      Map.entry("micro", "µ"),
      Map.entry("euro", "€"),
      Map.entry("pound", "£"),
      Map.entry("copy", "©"));

  private HtmlEntity() {}

  /** Appends what stands at an ampersand; returns where to go on. */
  static int append(String source, int at, StringBuilder text) {
    Matcher reference = REFERENCE.matcher(source).region(at, source.length());
    String character = reference.lookingAt() ? character(reference) : "";
    if (character.isEmpty()) {
      text.append('&');
      return at + 1;
    }
    text.append(character);
    return reference.end();
  }

  private static String character(Matcher reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), "");
    }
    int codePoint = reference.group(1) != null
        ? Integer.parseInt(reference.group(1))
        : Integer.parseInt(reference.group(2), 16);
    return Character.isValidCodePoint(codePoint) && codePoint != 0
        ? Character.toString(codePoint)
        : "";
  }
}
