package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.text.TokenEstimate;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * About how large the texts and schemas of tools get, without making them.
 *
 * @param text how large a text is
 * @param aroundProperty braces, quotes and keywords around a property, and its place in the list of required ones
 * @param aroundConstant quotes and comma
 * @param results whether output schemas count: providers mostly do not send them to the model
 */
record TextSize(
    ToIntFunction<String> text, int aroundProperty, int aroundConstant, boolean results) {

  static final TextSize CHARACTERS = new TextSize(String::length, 40, 4, true);
  static final TextSize TOKENS = new TextSize(TokenEstimate::of, 14, 2, false);

  static Map<ToolMethod, Long> ofTools(Walk walk, TextSize size) {
    Map<ToolMethod, Long> sizes = new IdentityHashMap<>();
    for (PropertyUse use : walk.properties()) {
      if (size.results() || use.place().argument()) {
        sizes.merge(use.place().tool(), size.of(use.property()), Long::sum);
      }
    }
    for (TypeUse use : walk.types()) {
      boolean isWhole = use.place().property() == null && !use.inner();
      long text = isWhole ? size.of(use.place().tool().description()) : 0;
      boolean counts = size.results() || use.place().argument();
      sizes.merge(use.place().tool(), text + (counts ? size.of(use.type()) : 0), Long::sum);
    }
    return sizes;
  }

  private long of(Property property) {
    long examples = property.examples().stream().mapToLong(this::of).sum();
    return aroundProperty
        + 2 * of(property.name())
        + of(property.description())
        + of(property.unit())
        + of(property.constraints().pattern())
        + of(property.constraints().format())
        + (property.defaultValue() == null ? 0 : of(property.defaultValue()))
        + examples;
  }

  private long of(ValueType type) {
    if (type instanceof ObjectType object) {
      return of(object.description());
    }
    if (type instanceof UnionType union) {
      return of(union.description());
    }
    if (!(type instanceof EnumType choice)) {
      return 0;
    }
    long size = of(choice.description());
    for (EnumConstant constant : choice.constants()) {
      size += aroundConstant + of(constant.name());
      size +=
          constant.description().isEmpty() ? 0 : of(constant.name()) + of(constant.description());
    }
    return size;
  }

  private long of(String written) {
    return text.applyAsInt(written);
  }
}
