package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Arguments whose JSON nests so deep that one look at a value says more than the schema, when there is nothing to look at. */
final class ExamplesMissingChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      if (tool.examples().isEmpty()) {
        // One example shows the model how all of the tool is meant.
        tool.arguments().stream()
            .filter(argument -> isNested(argument.type()))
            .findFirst()
            .filter(
                argument -> tool.arguments().stream().noneMatch(ExamplesMissingChecks::hasExample))
            .ifPresent(argument -> findings.add(tool, finding(tool, argument)));
      }
    }
  }

  private static Finding finding(ToolMethod tool, Property argument) {
    Place place = Place.parameter(tool, argument);
    String what =
        "%s nests objects, and tool '%s' shows no example".formatted(place.called(), tool.name());
    return place
        .finding(CheckId.ExamplesMissing, what)
        .why("the schema says what is allowed, an example what is usual")
        .fix("@Param(…, examples = %s)".formatted(Words.quoted(outline(argument.type()))));
  }

  /** Whether there are objects inside of objects. A list of plain ones, or one of several, is seen at a glance. */
  private static boolean isNested(ValueType type) {
    return type instanceof ObjectType
        ? inner(type).anyMatch(ExamplesMissingChecks::hasObject)
        : inner(type).anyMatch(ExamplesMissingChecks::isNested);
  }

  private static boolean hasObject(ValueType type) {
    return type instanceof ObjectType
        || type instanceof ReferenceType
        || inner(type).anyMatch(ExamplesMissingChecks::hasObject);
  }

  private static boolean hasExample(Property property) {
    return !property.examples().isEmpty()
        || properties(property.type()).anyMatch(ExamplesMissingChecks::hasExample);
  }

  private static Stream<Property> properties(ValueType type) {
    return type instanceof ObjectType object
        ? object.properties().stream()
        : inner(type).flatMap(ExamplesMissingChecks::properties);
  }

  /** The types directly inside. */
  private static Stream<ValueType> inner(ValueType type) {
    if (type instanceof ListType list) {
      return Stream.of(list.item());
    }
    if (type instanceof MapType map) {
      return Stream.of(map.value());
    }
    if (type instanceof OptionalType optional) {
      return inner(optional.value());
    }
    if (type instanceof UnionType union) {
      return union.variants().stream().map(ValueType.Variant::type);
    }
    return type instanceof ObjectType object
        ? object.properties().stream().map(Property::type)
        : Stream.of();
  }

  // [{"article": …, "count": …}]
  private static String outline(ValueType type) {
    if (type instanceof ListType list) {
      return "[" + outline(list.item()) + "]";
    }
    if (type instanceof OptionalType optional) {
      return outline(optional.value());
    }
    if (type instanceof UnionType union) {
      return union.variants().stream()
          .findFirst()
          .map(variant -> outline(Optional.of(union.discriminator()), variant.type()))
          .orElse("…");
    }
    return outline(Optional.empty(), type);
  }

  private static String outline(Optional<String> discriminator, ValueType type) {
    if (!(type instanceof ObjectType object)) {
      return "…";
    }
    List<String> names = Stream.concat(
            discriminator.stream(), object.properties().stream().map(Property::name))
        .toList();
    return names.stream()
        .map(name -> "\"" + name + "\": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }
}
