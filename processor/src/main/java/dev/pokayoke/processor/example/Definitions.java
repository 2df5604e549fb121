package dev.pokayoke.processor.example;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The objects and unions of a tool's arguments, which references inside of them mean. */
final class Definitions {

  private final Map<TypeName, ValueType> types = new HashMap<>();

  private Definitions() {}

  static Map<TypeName, ValueType> of(List<Property> arguments) {
    Definitions definitions = new Definitions();
    definitions.addAll(arguments);
    return definitions.types;
  }

  private void addAll(List<Property> properties) {
    properties.forEach(property -> add(property.type()));
  }

  private void add(ValueType type) {
    if (type instanceof ListType list) {
      add(list.item());
    } else if (type instanceof MapType map) {
      add(map.value());
    } else if (type instanceof OptionalType optional) {
      add(optional.value());
    } else if (type instanceof ObjectType object) {
      types.put(type.javaType(), type);
      addAll(object.properties());
    } else if (type instanceof UnionType union) {
      types.put(type.javaType(), type);
      // Alone, a variant is another object than as one of several.
      union.variants().forEach(variant -> addAll(variant.object().properties()));
    }
  }
}
