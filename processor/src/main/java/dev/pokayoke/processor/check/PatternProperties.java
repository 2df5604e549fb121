package dev.pokayoke.processor.check;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Names of character sets, as in {@code \p{Lu}}: which of them Java and ECMAScript share. */
final class PatternProperties {

  /** The general categories of Unicode (UAX #44, table 12), by their short names. */
  private static final Set<String> CATEGORIES = Set.of(
      "LC Lu Ll Lt Lm Lo L Mn Mc Me M Nd Nl No N Pc Pd Ps Pe Pi Pf Po P Sm Sc Sk So S Zs Zl Zp Z Cc Cf Cs Co Cn C"
          .split(" "));

  /** A script by the name that Unicode gives it; Java does not mind case, ECMAScript does. */
  private static final Pattern SCRIPT =
      Pattern.compile("(?:Script|sc)=[A-Z][a-z]+(?:_[A-Z][a-z]+)*");

  /** POSIX classes (US-ASCII), as what is between the brackets of a class. */
  private static final Map<String, String> POSIX = Map.of(
      "Lower", "a-z",
      "Upper", "A-Z",
      "Alpha", "a-zA-Z",
      "Digit", "0-9",
      "Alnum", "a-zA-Z0-9",
      "XDigit", "0-9a-fA-F",
      "Blank", " \\t",
      "Space", " \\t\\n\\x0B\\f\\r",
      "Punct", "!-\\/:-@\\[-`\\{-~",
      "ASCII", "\\x00-\\x7F");

  private PatternProperties() {}

  static boolean isShared(String name) {
    int equals = name.indexOf('=');
    String key = equals < 0 ? "gc" : name.substring(0, equals);
    boolean category = key.equals("gc") || key.equals("General_Category");
    return category && CATEGORIES.contains(name.substring(equals + 1))
        || SCRIPT.matcher(name).matches();
  }

  /** What both take instead, or null. */
  static @Nullable String replacement(String name, boolean negated, boolean inClass) {
    String ascii = POSIX.get(name);
    if (ascii != null) {
      return !inClass ? (negated ? "[^" : "[") + ascii + "]" : negated ? null : ascii;
    }
    String start = negated ? "\\P{" : "\\p{";
    String plain = name.startsWith("Is") ? name.substring(2) : name;
    if (CATEGORIES.contains(plain)) {
      return start + plain + "}";
    }
    boolean script = name.startsWith("Is") && isScript(plain);
    return script ? start + "Script=" + plain + "}" : null;
  }

  private static boolean isScript(String name) {
    try {
      Character.UnicodeScript.forName(name);
      return SCRIPT.matcher("Script=" + name).matches();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
