package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.NameRule;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which names every provider takes, and how to make one of another. */
final class Names {

  static final int MAX_LENGTH = 64;

  /** What Anthropic's Messages API wants of a tool's arguments; it refuses the whole request otherwise. */
  private static final Pattern PARAM = Pattern.compile("[a-zA-Z0-9_.-]{1,64}");

  /** Between "get" and "Order", "HTTP" and "Server". */
  private static final Pattern CAPITALS =
      Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

  private Names() {}

  static boolean isPortableTool(String name) {
    return NameRule.EVERYWHERE.takes(name);
  }

  static boolean isPortableParam(String name) {
    return PARAM.matcher(name).matches();
  }

  /** A tool's own name, without what its toolbox puts before it. */
  static String withoutPrefix(String name, String prefix) {
    boolean has = !prefix.isEmpty() && name.startsWith(prefix + "_");
    return has ? name.substring(prefix.length() + 1) : name;
  }

  /** What names have in common that only case, {@code .} and {@code -} tell apart. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  /** The name with {@code _} for what is not allowed, or {@code ""} when nothing sensible is left of it. */
  static String portable(String name) {
    String replaced = name.replaceAll("[^a-zA-Z0-9]+", "_").replaceAll("^[^a-zA-Z]+|_+$", "");
    return replaced.length() * 2 < name.length() ? "" : replaced;
  }

  /** Cut at the end of a word, if one ends in time. */
  static String shortened(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    int end = name.lastIndexOf('_', length);
    return name.substring(0, end > 0 ? end : length);
  }

  static String snakeCase(String name) {
    return CAPITALS.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
  }

  /** A class for a parameter: {@code sortOrder} and {@code sort_order} give {@code SortOrder}. */
  static String type(String name) {
    StringBuilder type = new StringBuilder();
    for (String word : snakeCase(name).split("[^a-z0-9]+")) {
      type.append(
          word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return type.toString();
  }

  /** A variable: {@code order_id} gives {@code orderId}. */
  static String variable(String name) {
    String type = type(name);
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  /** Constants of an enum for these values. */
  static String constants(List<String> values) {
    return values.stream()
        .map(value -> snakeCase(value)
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", "_")
            .replaceAll("^(?=\\d)", "_"))
        .collect(Collectors.joining(", "));
  }
}
