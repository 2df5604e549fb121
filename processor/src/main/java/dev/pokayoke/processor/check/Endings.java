package dev.pokayoke.processor.check;

import com.palantir.javapoet.TypeName;
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
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which types have a value that ends. An object ends when everything ends that it cannot do without, a union when one of its
 * variants does. What ends is the smallest set of which that is true: a type that only ends if it ends does not.
 */
final class Endings {

  /** The objects and unions that references may refer to. */
  private final Map<TypeName, ValueType> types = new LinkedHashMap<>();

  private final Set<TypeName> ending = new HashSet<>();

  private Endings() {}

  /** Of the types that the tools of a class take. */
  static Endings ofArguments(ToolClass tools) {
    Endings endings = new Endings();
    for (ToolMethod tool : tools.methods()) {
      tool.arguments().forEach(argument -> endings.collect(argument.type()));
    }
    endings.close();
    return endings;
  }

  /** Whether a union would end if one in it did: then it is the union itself that keeps it from ending. */
  boolean keepsItselfFromEnding(UnionType union) {
    if (ending.contains(union.javaType())) {
      return false;
    }
    Set<TypeName> before = Set.copyOf(ending);
    assume(union);
    boolean itself = hasEndingVariant(union);
    ending.clear();
    ending.addAll(before);
    return itself;
  }

  /** Takes it that a union ends, to see what else does not. */
  void assume(UnionType union) {
    ending.add(union.javaType());
    close();
  }

  boolean ends(ValueType type) {
    boolean mayNot =
        type instanceof ReferenceType || type instanceof ObjectType || type instanceof UnionType;
    return !mayNot || ending.contains(type.javaType());
  }

  private boolean hasEndingVariant(UnionType union) {
    // A variant is another thing than an object of its class alone, and has no name here.
    return union.variants().stream()
        .anyMatch(variant ->
            !(variant.type() instanceof ObjectType object) || hasEndingProperties(object));
  }

  private boolean hasEndingProperties(ObjectType object) {
    return object.properties().stream().allMatch(this::ends);
  }

  /** Whether there is a value for a property, be it none at all. */
  boolean ends(Property property) {
    if (!property.required()) {
      return true;
    }
    ValueType type = property.type();
    if (type instanceof ListType || type instanceof MapType) {
      Integer minimum = property.constraints().minItems();
      ValueType item = type instanceof ListType list ? list.item() : ((MapType) type).value();
      return minimum == null || minimum == 0 || ends(item);
    }
    return ends(type);
  }

  private void close() {
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<TypeName, ValueType> entry : types.entrySet()) {
        more |= !ending.contains(entry.getKey())
            && becomesEnding(entry.getValue())
            && ending.add(entry.getKey());
      }
    }
  }

  private boolean becomesEnding(ValueType type) {
    return type instanceof UnionType union
        ? hasEndingVariant(union)
        : hasEndingProperties((ObjectType) type);
  }

  private void collect(ValueType type) {
    if (type instanceof ObjectType object) {
      types.putIfAbsent(type.javaType(), type);
      object.properties().forEach(property -> collect(property.type()));
    } else if (type instanceof UnionType union) {
      types.putIfAbsent(type.javaType(), type);
      for (Variant variant : union.variants()) {
        if (variant.type() instanceof ObjectType object) {
          object.properties().forEach(property -> collect(property.type()));
        }
      }
    } else if (type instanceof ListType list) {
      collect(list.item());
    } else if (type instanceof MapType map) {
      collect(map.value());
    } else if (type instanceof OptionalType optional) {
      collect(optional.value());
    }
  }
}
