package dev.pokayoke.cli.tools;

import dev.pokayoke.processor.document.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A schema with what its references point to. */
public record SchemaDocument(Node root) {

  private static final String HERE = "#";

  /** What a reference names, or null when that is elsewhere or nowhere. */
  public @Nullable Node target(String reference) {
    if (!reference.equals(HERE) && !reference.startsWith(HERE + "/")) {
      return null;
    }
    @Nullable Object target = root.members();
    String pointer = reference.substring(HERE.length());
    for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
      target = member(target, step.replace("~1", "/").replace("~0", "~"));
    }
    return target instanceof Map<?, ?> schema ? new Node(schema) : null;
  }

  private static @Nullable Object member(@Nullable Object value, String name) {
    if (value instanceof Map<?, ?> members) {
      return members.get(name);
    }
    if (value instanceof List<?> items && name.matches("\\d{1,6}")) {
      int index = Integer.parseInt(name);
      return index < items.size() ? items.get(index) : null;
    }
    return null;
  }

  /** Whether two values are the same JSON: {@code 1} is {@code 1.0}, and members have no order. */
  public static boolean same(@Nullable Object one, @Nullable Object other) {
    if (one instanceof BigDecimal number && other instanceof BigDecimal second) {
      return number.compareTo(second) == 0;
    }
    if (one instanceof List<?> items && other instanceof List<?> others) {
      return items.size() == others.size() && areSame(items, others);
    }
    if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> others) {
      return members.keySet().equals(others.keySet())
          && members.entrySet().stream()
              .allMatch(member -> same(member.getValue(), others.get(member.getKey())));
    }
    return one == null ? other == null : one.equals(other);
  }

  private static boolean areSame(List<?> items, List<?> others) {
    for (int i = 0; i < items.size(); i++) {
      if (!same(items.get(i), others.get(i))) {
        return false;
      }
    }
    return true;
  }
}
