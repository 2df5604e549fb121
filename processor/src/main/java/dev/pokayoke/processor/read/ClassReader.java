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
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

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
      Parts parts = parts(element);
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
      Lombok.mayComplete(element);
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
      Making making = making(type, element, parts(element), use);
      return object(type, element, union, making, use);
    } catch (RefusedException found) {
      Lombok.mayComplete(element);
      return found.refusal().of(type);
    }
  }

  private Parts parts(TypeElement element) {
    Parts parts = Parts.of(element, scope);
    Lombok.requireComplete(element, parts);
    return parts;
  }

  private Making making(DeclaredType type, TypeElement element, Parts parts, Use use) {
    Optional<TypeElement> as = as(element, use);
    if (as.isPresent() && use.isArgument()) {
      DeclaredType other = (DeclaredType) as.get().asType();
      return new Makings(other, as.get(), Parts.of(as.get(), scope), scope).find(use);
    }
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

  /** The class that {@code @JsonDeserialize(as = ...)} makes, and {@code @JsonSerialize} shows, in the place of another. */
  private Optional<TypeElement> as(TypeElement element, Use use) {
    String name = use.isArgument() ? "JsonDeserialize" : "JsonSerialize";
    Optional<TypeElement> as = Annotations.of(element)
        .find(annotation -> Jackson.isOne(annotation, name))
        .filter(annotation -> annotation.written().containsKey("as"))
        .flatMap(annotation -> annotation.value("as", TypeMirror.class))
        .filter(given -> given.getKind() == TypeKind.DECLARED)
        .map(given -> (TypeElement) ((DeclaredType) given).asElement())
        .filter(given -> !given.equals(element));
    boolean fits = as.filter(given -> Supertypes.of(given).contains(element)
            && given.getTypeParameters().isEmpty()
            && scope.canName(given))
        .isPresent();
    if (as.isPresent() && !fits) {
      throw new Refusal(
              "is another class by @%s(as = ...), which is no accessible subtype of it"
                  .formatted(name),
              "use the other class itself")
          .thrown();
    }
    return as;
  }
}
