package dev.pokayoke.processor.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object in JSON that others wrote, asked for members that may be missing or of another kind than they should: such count as
 * missing,
 * because such texts hold what their authors like.
 */
public record Node(Map<?, ?> members) {

  public static final Node EMPTY = new Node(Map.of());

  public static Node of(@Nullable Object value) {
    return value instanceof Map<?, ?> object ? new Node(object) : EMPTY;
  }

  /** Where it starts; an object that was put together by hand starts nowhere. */
  public At at() {
    return members instanceof JsonObject object ? object.at() : At.NOWHERE;
  }

  public boolean has(String name) {
    return members.containsKey(name);
  }

  public @Nullable Object get(String name) {
    return members.get(name);
  }

  public Node object(String name) {
    return of(members.get(name));
  }

  public List<?> array(String name) {
    return members.get(name) instanceof List<?> list ? list : List.of();
  }

  public List<String> texts(String name) {
    return array(name).stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .toList();
  }

  public String text(String name) {
    return members.get(name) instanceof String text ? text : "";
  }

  /** A text under the first of these names that holds one. */
  public String firstText(String... names) {
    for (String name : names) {
      if (members.get(name) instanceof String text) {
        return text;
      }
    }
    return "";
  }

  public boolean flag(String name) {
    return Boolean.TRUE.equals(members.get(name));
  }

  public @Nullable BigDecimal number(String name) {
    return members.get(name) instanceof BigDecimal number ? number : null;
  }

  public @Nullable Integer count(String name) {
    BigDecimal number = number(name);
    boolean fits = number != null
        && number.signum() >= 0
        && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
    return fits ? (Integer) number.intValue() : null;
  }
}
