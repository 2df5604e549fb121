package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.MediaType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.VoidType;
import java.util.List;

/**
 * Whether types have a schema of ours. Tools that get bindings do, or an error says why not; one that another framework runs may take
 * and return what only that framework knows.
 */
final class Expressible {

  private Expressible() {}

  static boolean are(List<Property> properties) {
    return properties.stream().allMatch(Expressible::is);
  }

  /** The result as a whole may be what no value inside of it can be. */
  static boolean isResult(ValueType type) {
    return type instanceof AsyncType later
        ? isResult(later.value())
        : isForResults(type) || is(type);
  }

  private static boolean is(Property property) {
    String standard = property.defaultValue();
    return is(property.type())
        && (standard == null || DefaultValue.parse(property.type(), standard).isPresent());
  }

  private static boolean is(ValueType type) {
    if (type instanceof ListType list) {
      return is(list.item());
    }
    if (type instanceof MapType map) {
      return is(map.value());
    }
    if (type instanceof OptionalType optional) {
      return is(optional.value());
    }
    if (type instanceof IdentifierType identifier) {
      return is(identifier.value());
    }
    if (type instanceof ObjectType object) {
      return are(object.properties());
    }
    if (type instanceof UnionType union) {
      return union.variants().stream().allMatch(variant -> is(variant.type()));
    }
    return !(type instanceof Unsupported || type instanceof AsyncType || isForResults(type));
  }

  private static boolean isForResults(ValueType type) {
    return type instanceof VoidType || type instanceof ToolResultType || type instanceof MediaType;
  }
}
