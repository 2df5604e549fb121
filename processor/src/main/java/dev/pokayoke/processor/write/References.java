package dev.pokayoke.processor.write;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the types that contain themselves: a schema defines them once and refers to them. */
final class References {

  private final Set<TypeName> types = new HashSet<>();

  private References() {}

  static Set<TypeName> in(List<ValueType> roots) {
    References references = new References();
    roots.forEach(references::visit);
    return references.types;
  }

  private void visit(ValueType type) {
    if (type instanceof ReferenceType reference) {
      types.add(reference.javaType());
    } else if (type instanceof ObjectType object) {
      object.properties().stream().map(Property::type).forEach(this::visit);
    } else if (type instanceof UnionType union) {
      union.variants().stream().map(Variant::type).forEach(this::visit);
    } else if (type instanceof ListType list) {
      visit(list.item());
    } else if (type instanceof MapType map) {
      visit(map.value());
    } else if (type instanceof OptionalType optional) {
      visit(optional.value());
    } else if (type instanceof AsyncType async) {
      visit(async.value());
    }
  }
}
