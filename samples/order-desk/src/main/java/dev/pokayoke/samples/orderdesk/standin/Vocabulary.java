package dev.pokayoke.samples.orderdesk.standin;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What customers say for what the shop calls a reason.
 *
 * <p>The stand-in makes one mistake on purpose, the commonest one of real models: it first sends the customer's own word
 * ({@code "BROKEN"}) where the tool has a closed list. The tool's refusal shows the list, and only from there does it take
 * the right value; a customer who says "damaged" never sees the mistake.
 */
final class Vocabulary {

  private static final Map<String, String> SAID = new LinkedHashMap<>();

  static {
    SAID.put("DAMAGED", "broken?|cracked|smashed|shattered|damaged|defective|bent|坏了?|破了?|碎了?");
    SAID.put("WRONG_ITEM", "wrong (?:item|article|size|colou?r)|发错");
    SAID.put("NEVER_ARRIVED", "(?:never|not) arrived|(?:did not|didn't) arrive|missing|lost|没收到");
    SAID.put(
        "CHANGED_MIND",
        "changed my mind|(?:do not|don't) (?:like|want|need)|too (?:small|big|large)|return");
  }

  private static final Pattern ALLOWED = Pattern.compile("must be one of ((?:\"[^\"]+\"(?:, )?)+)");

  private Vocabulary() {}

  /** All patterns, as alternatives. */
  static String complaints() {
    return String.join("|", SAID.values());
  }

  /** The customer's word in the spelling of a constant. */
  static String asConstant(String said) {
    return said.toUpperCase(Locale.ROOT).replaceAll("\\P{L}+", "_");
  }

  /** The value of the closed list in a refusal that means what was said. */
  static Optional<String> fromRefusal(String refusal, String said) {
    Matcher list = ALLOWED.matcher(refusal);
    if (!list.find()) {
      return Optional.empty();
    }
    for (String quoted : list.group(1).split(", ")) {
      String value = quoted.replace("\"", "");
      String patterns = SAID.get(value);
      if (patterns != null
          && Pattern.compile(patterns, Pattern.CASE_INSENSITIVE).matcher(said).matches()) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }
}
