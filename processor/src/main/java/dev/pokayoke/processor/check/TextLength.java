package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.IdentityHashMap;
import java.util.Map;

/** About how long the texts and schemas of tools get, without making them. */
final class TextLength {

  /** Braces, quotes and keywords around a property, and its place in the list of required ones. */
  private static final int AROUND_PROPERTY = 40;

  private static final int AROUND_CONSTANT = 4;

  private TextLength() {}

  static Map<ToolMethod, Long> ofTools(Walk walk) {
    Map<ToolMethod, Long> lengths = new IdentityHashMap<>();
    for (PropertyUse use : walk.properties()) {
      lengths.merge(use.place().tool(), of(use.property()), Long::sum);
    }
    for (TypeUse use : walk.types()) {
      boolean isWhole = use.place().property() == null && !use.inner();
      long text = isWhole ? use.place().tool().description().length() : 0;
      lengths.merge(use.place().tool(), text + of(use.type()), Long::sum);
    }
    return lengths;
  }

  private static long of(Property property) {
    long examples = property.examples().stream().mapToInt(String::length).sum();
    return AROUND_PROPERTY
        + 2L * property.name().length()
        + property.description().length()
        + property.unit().length()
        + property.constraints().pattern().length()
        + property.constraints().format().length()
        + (property.defaultValue() == null ? 0 : property.defaultValue().length())
        + examples;
  }

  private static long of(ValueType type) {
    if (type instanceof ObjectType object) {
      return object.description().length();
    }
    if (type instanceof UnionType union) {
      return union.description().length();
    }
    if (!(type instanceof EnumType choice)) {
      return 0;
    }
    long length = choice.description().length();
    for (EnumConstant constant : choice.constants()) {
      length += AROUND_CONSTANT + constant.name().length();
      length += constant.description().isEmpty()
          ? 0
          : constant.name().length() + constant.description().length();
    }
    return length;
  }
}
