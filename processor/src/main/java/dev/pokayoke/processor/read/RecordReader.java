package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads records: closed objects, and identifiers with a type of their own. */
final class RecordReader {

  private final Scope scope;
  private final PropertyReader properties;

  RecordReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.properties = new PropertyReader(scope, types);
  }

  ValueType read(DeclaredType type, TypeElement element, Use use) {
    Optional<Refusal> refused = JacksonLimits.of(element, use);
    if (refused.isPresent()) {
      return refused.get().of(type);
    }
    TypeName name = TypeName.get(type);
    Optional<ValueType> end = Nesting.end(type, name, use);
    if (end.isPresent()) {
      return end.get();
    }
    List<Component> components = Component.of(type, element, scope);
    String description = scope.describe(element);
    if (isIdentifier(components, element)) {
      Property value = properties.component(components.get(0), name, use);
      if (IdentifierReader.isScalar(value.type())) {
        return new IdentifierType(ClassName.get(element), description, value);
      }
    }
    return object(type, name, components, description, use);
  }

  /** A record as a variant of a union: always an object, whose components stand in the union. */
  ValueType variant(DeclaredType type, TypeElement element, TypeName union, Use use) {
    Optional<Refusal> refused = JacksonLimits.of(element, use);
    if (refused.isPresent()) {
      return refused.get().of(type);
    }
    List<Component> components = Component.of(type, element, scope);
    return object(type, union, components, scope.describe(element), use);
  }

  private ValueType object(
      DeclaredType type, TypeName owner, List<Component> components, String description, Use use) {
    List<Property> read = new ArrayList<>();
    for (Component component : components) {
      if (!Jackson.isIgnored(component.annotations())) {
        read.add(properties.component(component, owner, use));
      } else if (use.isArgument()) {
        return TypeReader.unsupported(
            type,
            UnsupportedKind.TYPE,
            "hides its component '" + component.name() + "' by @JsonIgnore, but cannot be made"
                + " without it");
      }
    }
    return new ObjectType(TypeName.get(type), description, Construction.RECORD, List.copyOf(read));
  }

  private static boolean isIdentifier(List<Component> components, TypeElement element) {
    return components.size() == 1
        && element.getTypeParameters().isEmpty()
        && (components.get(0).name().equals("value")
            || Jackson.isValue(components.get(0).annotations()));
  }
}
