package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads classes and interfaces that are no records: as arguments by how they are made, as results by their getters. */
final class ClassReader {

  private final Scope scope;
  private final PropertyReader properties;
  private final IdentifierReader identifiers;

  ClassReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.properties = new PropertyReader(scope, types);
    this.identifiers = new IdentifierReader(scope, types);
  }

  ValueType read(DeclaredType type, TypeElement element, Use use) {
    Optional<Refusal> refused =
        OtherTypes.refused(element).or(() -> JacksonLimits.of(element, use));
    if (refused.isPresent()) {
      return refused.get().of(type);
    }
    TypeName name = TypeName.get(type);
    Optional<ValueType> end = Nesting.end(type, name, use);
    if (end.isPresent()) {
      return end.get();
    }
    try {
      Supertypes.requireAll(element);
      Parts parts = Parts.of(element, scope);
      Optional<ValueType> identifier = identifiers.read(type, element, parts, use);
      if (identifier.isPresent()) {
        return identifier.get();
      }
      Making making = making(type, element, parts, use);
      if (making.components().isEmpty()) {
        throw OtherTypes.nothingIn(element, use).thrown();
      }
      return object(type, element, name, making, use);
    } catch (RefusedException found) {
      return found.refusal().of(type);
    }
  }

  /** A class as a variant of a union: always an object, perhaps without properties, which stand in the union. */
  ValueType variant(DeclaredType type, TypeElement element, TypeName union, Use use) {
    Optional<Refusal> refused = JacksonLimits.of(element, use);
    if (refused.isPresent()) {
      return refused.get().of(type);
    }
    try {
      Supertypes.requireAll(element);
      Making making = making(type, element, Parts.of(element, scope), use);
      return object(type, element, union, making, use);
    } catch (RefusedException found) {
      return found.refusal().of(type);
    }
  }

  private Making making(DeclaredType type, TypeElement element, Parts parts, Use use) {
    Makings makings = new Makings(type, element, parts, scope);
    return use.isArgument()
        ? makings.find(use)
        : new Making(
            Construction.NONE, Maker.constructor(TypeName.get(type)), makings.results(use));
  }

  private ValueType object(
      DeclaredType type, TypeElement element, TypeName owner, Making making, Use use) {
    List<Property> read = making.components().stream()
        .map(component -> properties.component(component, owner, use))
        .toList();
    return new ObjectType(
        TypeName.get(type), scope.describe(element), making.construction(), making.maker(), read);
  }
}
