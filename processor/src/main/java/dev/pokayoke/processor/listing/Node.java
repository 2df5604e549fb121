package dev.pokayoke.processor.listing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of a tool list, asked for members that may be missing or of another kind than they should: such count as missing,
 * because schemas hold what their authors like.
 */
record Node(Map<?, ?> members) {

  static final Node EMPTY = new Node(Map.of());

  static Node of(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? new Node(object) : EMPTY;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  @Nullable
  Object get(String name) {
    return members.get(name);
  }

  Node object(String name) {
    return of(members.get(name));
  }

  List<?> array(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }

  List<String> texts(String name) {
    return array(name).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  String text(String name) {
    return members.get(name) instanceof String text ? text : "";
  }

  /** A text under the first of these names that holds one. */
  String firstText(String... names) {
    for (String name : names) {
      if (members.get(name) instanceof String text) {
        return text;
      }
    }
    return "";
  }

  boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  @Nullable
  BigDecimal number(String name) {
    return members.get(name) instanceof BigDecimal number ? number : null;
  }

  @Nullable
  Integer count(String name) {
    BigDecimal number = number(name);
    boolean fits = number != null
        && number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return fits ? (Integer) number.intValue() : null;
  }
}
