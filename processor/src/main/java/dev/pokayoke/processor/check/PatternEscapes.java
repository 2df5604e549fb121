package dev.pokayoke.processor.check;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The part of {@link PatternScanner} that knows what may follow a backslash. */
final class PatternEscapes {

  /** ECMAScript's; {@code x}, {@code u}, {@code c}, {@code k}, {@code p} and digits are looked at more closely. */
  private static final String SHARED = "dDwWsSbBtnrf^$\\.*+?()[]{}|/";

  /** Those of which several characters follow one another in a class: no end of a range. */
  private static final String SETS = "dDwWsSpP";

  private static final Map<Character, String> REPLACED =
      Map.of('A', "", 'z', "", 'Z', "", 'G', "", 'a', "\\x07", 'e', "\\x1B", 'R', "(?:\\r?\\n)");

  private final String pattern;
  private final int groups;
  private final List<Foreign> found;

  PatternEscapes(String pattern, int groups, List<Foreign> found) {
    this.pattern = pattern;
    this.groups = groups;
    this.found = found;
  }

  /** Looks at the escape that begins here and returns where it ends. */
  int outsideClass(int at) {
    return escape(at, false);
  }

  /** As {@link #outsideClass}, with the dash that would make a range of it. */
  int insideClass(int at) {
    int end = escape(at, true);
    boolean range = pattern.startsWith("-", end) && !pattern.startsWith("-]", end);
    if (range && SETS.indexOf(pattern.charAt(at + 1)) >= 0) {
      add(end, end + 1, "\\-", "escape the dash");
      return end + 1;
    }
    return end;
  }

  private int escape(int at, boolean inClass) {
    char next = pattern.charAt(at + 1);
    if (SHARED.indexOf(next) >= 0 || inClass && next == '-') {
      return at + 2;
    }
    return switch (next) {
      case 'p', 'P' -> property(at, inClass);
      case 'Q' -> quotation(at, inClass);
      case 'x' -> hexadecimal(at);
      case 'u' -> at + 6;
      case 'k' -> pattern.indexOf('>', at) + 1;
      case 'c' -> control(at);
      case '0' -> octal(at);
      default -> Character.isDigit(next) ? reference(at) : other(at, inClass);
    };
  }

  private int property(int at, boolean inClass) {
    boolean braces = pattern.charAt(at + 2) == '{';
    int end = braces ? pattern.indexOf('}', at) + 1 : at + 3;
    String name = braces ? pattern.substring(at + 3, end - 1) : pattern.substring(at + 2, end);
    boolean negated = pattern.charAt(at + 1) == 'P';
    if (!braces || !PatternProperties.isShared(name)) {
      String replacement = PatternProperties.replacement(name, negated, inClass);
      add(at, end, replacement, "use a general category such as \\\\p{L}, or list the characters");
    }
    return end;
  }

  /** Everything up to \E as it stands. */
  private int quotation(int at, boolean inClass) {
    int close = pattern.indexOf("\\E", at);
    String text = pattern.substring(at + 2, close < 0 ? pattern.length() : close);
    int end = close < 0 ? pattern.length() : close + 2;
    add(
        at,
        end,
        inClass ? null : text.replaceAll("[\\^$\\\\.*+?()\\[\\]{}|/]", "\\\\$0"),
        "escape each character");
    return end;
  }

  private int hexadecimal(int at) {
    if (pattern.charAt(at + 2) != '{') {
      return at + 4;
    }
    int end = pattern.indexOf('}', at) + 1;
    int codePoint = Integer.parseInt(pattern.substring(at + 3, end - 1), 16);
    StringBuilder units = new StringBuilder();
    for (char unit : Character.toChars(codePoint)) {
      units.append("\\u%04X".formatted((int) unit));
    }
    add(at, end, units.toString(), "write it as \\\\uXXXX");
    return end;
  }

  private int control(int at) {
    char letter = pattern.charAt(at + 2);
    if (!(letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z')) {
      add(at, at + 3, "\\x%02X".formatted(letter ^ 64), "write it as \\\\xXX");
    }
    return at + 3;
  }

  private int octal(int at) {
    int end = at + 2;
    int value = 0;
    while (end < pattern.length()
        && end < at + 5
        && Character.digit(pattern.charAt(end), 8) >= 0
        && value * 8 <= 0377) {
      value = value * 8 + Character.digit(pattern.charAt(end++), 8);
    }
    add(at, end, value > 0377 ? null : "\\x%02X".formatted(value), "write it as \\\\xXX");
    return end;
  }

  private int reference(int at) {
    int end = at + 1;
    while (end < pattern.length() && Character.isDigit(pattern.charAt(end))) {
      end++;
    }
    String number = pattern.substring(at + 1, end);
    if (number.length() > 4 || Integer.parseInt(number) > groups) {
      add(
          at,
          end,
          null,
          "refer to a group that exists; put the digits after it into a class, e.g. [0]");
    }
    return end;
  }

  private int other(int at, boolean inClass) {
    int character = pattern.codePointAt(at + 1);
    int end = at + 1 + Character.charCount(character);
    boolean letter = character < 128 && Character.isLetter(character);
    if (letter) {
      String replacement = inClass && character == 'R' ? null : REPLACED.get((char) character);
      add(at, end, replacement, "list the characters that are meant");
    } else {
      // Two of them would be an intersection in Java.
      add(
          at,
          end,
          inClass && character == '&' ? "\\x26" : Character.toString(character),
          "do not escape it");
    }
    return end;
  }

  private void add(int start, int end, @Nullable String replacement, String advice) {
    found.add(new Foreign(start, end, pattern.substring(start, end), replacement, advice));
  }
}
