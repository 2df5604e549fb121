package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

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
    if (isIdentifier(components, element)) {
      Property value = properties.component(components.get(0), name, use);
      if (IdentifierReader.isScalar(value.type())) {
        return new IdentifierType(ClassName.get(element), scope.describe(element), value);
      }
    }
    return object(type, element, name, components, use);
  }

  /** Whether annotations say that it is made of, or stands for, something else than its components. */
  static boolean isLikeAClass(TypeElement record) {
    List<String> components = record.getRecordComponents().stream()
        .map(component -> component.getSimpleName().toString())
        .toList();
    boolean madeOtherwise = Creator.declared(record).stream()
        .anyMatch(creator -> creator.isStatic()
            || creator.mode().equals("DELEGATING")
            || creator.names().size() != components.size());
    return madeOtherwise
        || ElementFilter.methodsIn(record.getEnclosedElements()).stream()
            .filter(method -> Jackson.isValue(Annotations.of(method)))
            .anyMatch(method -> components.size() != 1
                || !components.contains(method.getSimpleName().toString()));
  }

  /** A record as a variant of a union: always an object, whose components stand in the union. */
  ValueType variant(DeclaredType type, TypeElement element, TypeName union, Use use) {
    Optional<Refusal> refused = JacksonLimits.of(element, use);
    if (refused.isPresent()) {
      return refused.get().of(type);
    }
    List<Component> components = Component.of(type, element, scope);
    return object(type, element, union, components, use);
  }

  private ValueType object(
      DeclaredType type, TypeElement element, TypeName owner, List<Component> components, Use use) {
    JacksonType jackson = JacksonType.of(element);
    List<Property> read = new ArrayList<>();
    for (Component component : components) {
      boolean hidden = Jackson.isIgnored(component.annotations()) || jackson.hides(component, use);
      if (!hidden) {
        read.add(properties.component(component, owner, use));
      } else if (use.isArgument()) {
        return new Refusal(
                "hides its component '%s' from the model, but cannot be made without it"
                    .formatted(component.name()),
                "give the tool a record of what the model sends, and make this one of it")
            .of(type);
      }
    }
    return new ObjectType(
        TypeName.get(type), scope.describe(element), Construction.RECORD, List.copyOf(read));
  }

  /** To other frameworks the name of a component says nothing. */
  private boolean isIdentifier(List<Component> components, TypeElement element) {
    return components.size() == 1
        && element.getTypeParameters().isEmpty()
        && (scope.framework().isOurs() && components.get(0).name().equals("value")
            || Jackson.isValue(components.get(0).annotations()));
  }
}
