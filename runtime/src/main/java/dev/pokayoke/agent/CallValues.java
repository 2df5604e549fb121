package dev.pokayoke.agent;

import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.ResultWriter;
import dev.pokayoke.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The values of a call's arguments, each as canonical JSON, so that 1 and 1.0 are equal. A value that was left out has its
 * default, if the schema says one, or else is missing; null means left out.
 *
 * @param tool that is called
 * @param byName values of all properties of the tool's schema; null for missing ones
 */
record CallValues(ToolDefinition tool, Map<String, @Nullable String> byName) {

  static CallValues of(ToolDefinition tool, String arguments) {
    Map<String, ?> given = object(arguments);
    Map<String, @Nullable String> values = new LinkedHashMap<>();
    object(object(tool.inputSchema()).get("properties")).forEach((name, schema) -> {
      Object value = given.get(name);
      values.put(name, canonical(value == null ? object(schema).get("default") : value));
    });
    return new CallValues(tool, Collections.unmodifiableMap(values));
  }

  /** The properties of a JSON object; none for any other text. */
  static Map<String, ?> object(String json) {
    ArgumentReader in = ArgumentReader.of(json.isBlank() ? "{}" : json);
    Object value = in.readAny();
    return in.accepted() ? object(value) : Map.of();
  }

  private static Map<String, ?> object(@Nullable Object value) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, item) -> properties.put(String.valueOf(name), item));
    }
    return properties;
  }

  private static @Nullable String canonical(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    ResultWriter out = new ResultWriter();
    out.writeAny(value);
    return CanonicalArguments.of(out.toString());
  }

  /**
   * Whether another call has the same values: equal ones for all properties that both tools have, and for all typed identifiers of
   * a type that both take under different names.
   */
  boolean agreesWith(CallValues other) {
    for (String name : byName.keySet()) {
      if (other.byName.containsKey(name)
          && !Objects.equals(byName.get(name), other.byName.get(name))) {
        return false;
      }
    }
    for (String type : identifierTypes()) {
      List<String> mine = identifiersOnlyHere(type, other);
      List<String> others = other.identifiersOnlyHere(type, this);
      if (!agree(values(mine), other.values(others))) {
        return false;
      }
    }
    return true;
  }

  /** As many on both sides go together in their order; else each of the fewer must be among the more. */
  private static boolean agree(List<@Nullable String> mine, List<@Nullable String> others) {
    if (mine.size() == others.size()) {
      return mine.equals(others);
    }
    return mine.size() < others.size() ? others.containsAll(mine) : mine.containsAll(others);
  }

  private List<String> identifierTypes() {
    List<String> types = new ArrayList<>();
    for (ToolDefinition.Identifier identifier : tool.identifiers()) {
      if (!types.contains(identifier.type())) {
        types.add(identifier.type());
      }
    }
    return types;
  }

  private List<String> identifiersOnlyHere(String type, CallValues other) {
    List<String> names = new ArrayList<>();
    for (ToolDefinition.Identifier identifier : tool.identifiers()) {
      if (identifier.type().equals(type) && !other.byName.containsKey(identifier.argument())) {
        names.add(identifier.argument());
      }
    }
    return names;
  }

  private List<@Nullable String> values(List<String> names) {
    List<@Nullable String> values = new ArrayList<>();
    for (String name : names) {
      values.add(byName.get(name));
    }
    return values;
  }

  /** The given values that another tool's call must share, by this call's names: {@code orderId "A-10017", days 3}. */
  String sharedWith(ToolDefinition otherTool) {
    CallValues other = of(otherTool, "{}");
    List<String> names = new ArrayList<>(other.byName.keySet());
    for (String type : identifierTypes()) {
      if (!other.identifiersOnlyHere(type, this).isEmpty()) {
        names.addAll(identifiersOnlyHere(type, other));
      }
    }
    StringBuilder out = new StringBuilder();
    for (String name : byName.keySet()) {
      String value = byName.get(name);
      if (value != null && names.contains(name)) {
        out.append(out.isEmpty() ? "" : ", ").append(name).append(' ').append(cut(value));
      }
    }
    return out.toString();
  }

  /** A value as the model wrote it, more or less, for a message. */
  static String shown(Object value) {
    return cut(String.valueOf(canonical(value)));
  }

  private static String cut(String value) {
    return value.length() <= 80 ? value : value.substring(0, 79) + '…';
  }
}
