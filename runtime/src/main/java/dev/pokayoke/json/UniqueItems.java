package dev.pokayoke.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds equal items as JSON Schema's {@code uniqueItems} means it: 1 and 1.0 are equal, at any depth. */
final class UniqueItems {

  /** Pairs that a message names. */
  private static final int NAMED = 3;

  private UniqueItems() {}

  /** What is wrong with the items, or null when no two are equal. */
  static @Nullable String problem(Collection<?> items) {
    Map<@Nullable Object, Integer> first = new HashMap<>();
    StringBuilder pairs = new StringBuilder();
    int found = 0;
    int index = 0;
    for (Object item : items) {
      Integer earlier = first.putIfAbsent(comparable(item), index);
      if (earlier != null && ++found <= NAMED) {
        pairs.append(found == 1 ? "" : ", ").append(earlier).append(" and ").append(index);
      }
      index++;
    }
    if (found == 0) {
      return null;
    }
    StringBuilder out = new StringBuilder("must not have equal items; equal are ").append(pairs);
    return found > NAMED
        ? out.append(" and ").append(found - NAMED).append(" more").toString()
        : out.toString();
  }

  /** Whether Java may hold items for different whose JSON is equal: arrays, patterns, records with such components. */
  static boolean mayDiffer(Collection<?> items) {
    for (Object item : items) {
      boolean alike = item == null
          || item instanceof String
          || item instanceof Number
          || item instanceof Boolean
          || item instanceof Enum;
      if (!alike) {
        return items.size() > 1;
      }
    }
    return false;
  }

  /** A value that is equal to that of an equal item. */
  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros();
    }
    if (value instanceof Integer
        || value instanceof Long
        || value instanceof Short
        || value instanceof Byte) {
      return BigDecimal.valueOf(((Number) value).longValue()).stripTrailingZeros();
    }
    if (value instanceof BigInteger integer) {
      return new BigDecimal(integer).stripTrailingZeros();
    }
    if (value instanceof Double || value instanceof Float) {
      // As it prints, so that 0.1 is 0.1 in both; adding 0 turns -0.0 into 0.0.
      return new BigDecimal(
              value instanceof Float f
                  ? Float.toString(f + 0f)
                  : Double.toString((Double) value + 0d))
          .stripTrailingZeros();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>(list.size());
      for (Object item : list) {
        copy.add(comparable(item));
      }
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        copy.put(entry.getKey(), comparable(entry.getValue()));
      }
      return copy;
    }
    // Addresses look their hosts up to find out whether they are equal.
    return value instanceof URL ? value.toString() : value;
  }
}
