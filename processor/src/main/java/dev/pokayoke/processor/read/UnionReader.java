package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

/** Reads sealed types: one of several objects. */
final class UnionReader {

  private static final String DISCRIMINATOR = "type";

  private final Scope scope;
  private final TypeReader types;

  UnionReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.types = types;
  }

  static boolean isUnion(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED);
  }

  ValueType read(DeclaredType type, TypeElement element, Use use) {
    TypeName name = TypeName.get(type);
    Optional<ValueType> end = Nesting.end(type, name, use);
    if (end.isPresent()) {
      return end.get();
    }
    List<Variant> variants = new ArrayList<>();
    for (TypeElement leaf : Leaves.of(element, scope.types())) {
      Subtypes.of(type, leaf, scope.types())
          .map(leafType -> variant(leafType, leaf, name, use.among(name)))
          .ifPresent(read -> variants.add(new Variant(leaf.getSimpleName().toString(), read)));
    }
    return variants.isEmpty()
        ? TypeReader.unsupported(
            type, UnsupportedKind.TYPE, "is a sealed type of which there can be no object")
        : new UnionType(name, scope.describe(element), DISCRIMINATOR, List.copyOf(variants));
  }

  private ValueType variant(DeclaredType type, TypeElement element, TypeName union, Use use) {
    if (!scope.canName(element)) {
      return TypeReader.unsupported(
          type, UnsupportedKind.INACCESSIBLE, "cannot be reached from the package of the tools");
    }
    if (element.getKind() == ElementKind.ENUM) {
      return TypeReader.unsupported(
          type,
          UnsupportedKind.TYPE,
          "is an enum, which has no properties and so none to tell it apart by; a record can hold it");
    }
    if (!element.getModifiers().contains(Modifier.FINAL) && !isUnion(element)) {
      return TypeReader.unsupported(
          type,
          UnsupportedKind.TYPE,
          "is non-sealed, so that any class may extend it; make it final or sealed");
    }
    if (type.getTypeArguments().stream().anyMatch(each -> each.getKind() == TypeKind.TYPEVAR)) {
      return TypeReader.unsupported(
          type, UnsupportedKind.TYPE, "has a type parameter that its sealed type does not know");
    }
    return types.variant(type, element, union, use);
  }
}
