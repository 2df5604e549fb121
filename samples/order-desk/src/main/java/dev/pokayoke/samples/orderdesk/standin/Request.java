package dev.pokayoke.samples.orderdesk.standin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the customer wants, as far as a few patterns tell.
 *
 * @param text everything the customer said
 */
record Request(String text) {

  private static final Pattern ORDER = Pattern.compile("\\bA-\\d{5}\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern EMAIL =
      Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++(?:\\.[\\w-]++)+");
  private static final Pattern COMPLAINT = words(Vocabulary.complaints());
  private static final Pattern MONEY =
      words("refund|money|reimburse\\w*|pay me back|paid back|退款|退钱");
  private static final Pattern REPLACEMENT =
      words("replace\\w*|new one|exchange|another one|send it again|换货");

  /** What the customer wants to have. */
  enum Wish {
    /** To know how things stand. */
    STATUS,
    /** Money. */
    REFUND,
    /** The article, whole. */
    REPLACEMENT
  }

  /** The order number that was named last. */
  Optional<String> order() {
    return last(ORDER).map(number -> number.toUpperCase(Locale.ROOT));
  }

  Optional<String> email() {
    return last(EMAIL);
  }

  /** The customer's own words for what is wrong. */
  Optional<String> complaint() {
    Matcher matcher = COMPLAINT.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  Wish wish() {
    if (REPLACEMENT.matcher(text).find()) {
      return Wish.REPLACEMENT;
    }
    return complaint().isPresent() || MONEY.matcher(text).find() ? Wish.REFUND : Wish.STATUS;
  }

  /** Whether a word of four letters or more of the name was said. */
  boolean mentions(String product) {
    String said = text.toLowerCase(Locale.ROOT);
    for (String word : product.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
      if (word.length() >= 4 && said.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> last(Pattern pattern) {
    String found = null;
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      found = matcher.group();
    }
    return Optional.ofNullable(found);
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![a-z])(?:" + alternatives + ")(?![a-z])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
