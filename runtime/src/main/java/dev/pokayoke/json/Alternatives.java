package dev.pokayoke.json;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which names there are, and which of them was probably meant. */
final class Alternatives {

  /** Names that a message lists at most. */
  private static final int LISTED = 20;

  private Alternatives() {}

  /** {@code must be one of "CELSIUS", "FAHRENHEIT"}. */
  static String oneOf(String[] names) {
    StringBuilder out = new StringBuilder("must be ");
    if (names.length == 1) {
      return out.append(Excerpt.quoted(names[0])).toString();
    }
    out.append("one of ");
    list(out, Arrays.asList(names));
    return out.toString();
  }

  /** {@code ; did you mean "CELSIUS"?}, or nothing when no name is near. */
  static String didYouMean(String given, String[] names) {
    String nearest = NearestName.of(given, Arrays.asList(names));
    return nearest == null ? "" : question(nearest);
  }

  /** {@code is not an argument here; did you mean "orderId"?}, or else the list of all names. */
  static String unknown(String given, String[] known) {
    StringBuilder out = new StringBuilder("is not an argument here");
    @Nullable String nearest = NearestName.of(given, Arrays.asList(known));
    if (nearest != null) {
      out.append(question(nearest));
    } else if (known.length == 0) {
      out.append("; there are none");
    } else {
      out.append("; known here: ");
      list(out, Arrays.asList(known));
    }
    return out.toString();
  }

  /** {@code the property's name must be one of "S", "M"; did you mean "M"?}. */
  static String unknownKey(String given, String[] known) {
    return "the property's name " + oneOf(known) + didYouMean(given, known);
  }

  private static String question(String name) {
    return "; did you mean " + Excerpt.quoted(name) + "?";
  }

  private static void list(StringBuilder out, List<String> names) {
    for (int i = 0; i < names.size() && i < LISTED; i++) {
      out.append(i == 0 ? "" : ", ").append(Excerpt.quoted(names.get(i)));
    }
    if (names.size() > LISTED) {
      out.append(" and ").append(names.size() - LISTED).append(" more");
    }
  }
}
