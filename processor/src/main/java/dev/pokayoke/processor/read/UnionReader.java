package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.model.ValueType.Variant;
import dev.pokayoke.processor.read.Leaves.Leaf;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Types;

/** Reads types that are one of several objects: sealed ones, and those whose subtypes are listed for Jackson. */
final class UnionReader {

  private static final String DISCRIMINATOR = "type";

  private static final Refusal NOT_LISTED = new Refusal(
      "does not list its subtypes", "put @JsonSubTypes on it, or seal it with a permits clause");

  private static final Refusal NOTHING_FITS = new Refusal(
      "has no subtype with these type arguments", "use one of the type arguments that there are");

  private static final Refusal UNRELATED =
      new Refusal("is listed in @JsonSubTypes, but is no subtype", "take it out, or make it one");

  private static final Refusal ENUM = new Refusal(
      "is an enum, which has no properties and so none that tells it apart",
      "use a record, which may have one component of the enum");

  private static final Refusal NON_SEALED = new Refusal(
      "is non-sealed, so that it may be any class",
      "make it final, or seal it with its subclasses");

  private static final Refusal OPEN = new Refusal(
      "has a type parameter that its sealed type does not know",
      "leave the type parameter out, or give it to the sealed type as well");

  private final Scope scope;
  private final TypeReader types;

  UnionReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.types = types;
  }

  static boolean isUnion(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED) || JacksonUnion.isDeclared(type);
  }

  ValueType read(DeclaredType type, TypeElement element, Use use) {
    TypeName name = TypeName.get(type);
    Optional<ValueType> end = Nesting.end(type, name, use);
    if (end.isPresent()) {
      return end.get();
    }
    JacksonUnion jackson = JacksonUnion.of(element);
    Optional<Refusal> refusal = jackson.refusal();
    if (refusal.isPresent()) {
      return refusal.get().of(type);
    }
    String discriminator = jackson.discriminator().orElse(DISCRIMINATOR);
    List<Variant> variants = new ArrayList<>();
    for (Leaf leaf : Leaves.of(element, scope)) {
      if (leaf.type().equals(element) && isAbstract(element)) {
        return NOT_LISTED.of(type);
      }
      Optional<ValueType> read = variant(type, leaf, use.among(name));
      read.map(found -> jackson.isInVariants() ? naming(found, discriminator, leaf.name()) : found)
          .ifPresent(found -> variants.add(new Variant(leaf.name(), found)));
    }
    return variants.isEmpty()
        ? NOTHING_FITS.of(type)
        : new UnionType(name, scope.describe(element), discriminator, List.copyOf(variants));
  }

  /** Empty for a class that cannot have the type arguments of the union. */
  private Optional<ValueType> variant(DeclaredType union, Leaf leaf, Use use) {
    TypeElement element = leaf.type();
    Optional<Refusal> refused = refused(leaf, union);
    if (refused.isPresent()) {
      return Optional.of(refused.get().of(scope.types().erasure(element.asType())));
    }
    return Subtypes.of(union, element, scope.types()).map(type -> {
      if (type.getTypeArguments().stream().anyMatch(each -> each.getKind() == TypeKind.TYPEVAR)) {
        return OPEN.of(type);
      }
      if (!scope.canName(element)) {
        return TypeReader.unsupported(
            type, UnsupportedKind.INACCESSIBLE, "cannot be reached from the package of the tools");
      }
      scope.deprecations().visit(type);
      return types.variant(type, element, TypeName.get(union), use);
    });
  }

  private Optional<Refusal> refused(Leaf leaf, DeclaredType union) {
    TypeElement element = leaf.type();
    Types all = scope.types();
    if (!all.isSubtype(all.erasure(element.asType()), all.erasure(union))) {
      return Optional.of(UNRELATED);
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(ENUM);
    }
    boolean isClosed = element.getModifiers().contains(Modifier.FINAL) || isUnion(element);
    return isClosed || leaf.isListed() ? Optional.empty() : Optional.of(NON_SEALED);
  }

  /** The variant with its own property that holds its name, if it has one. */
  private static ValueType naming(ValueType variant, String discriminator, String name) {
    if (!(variant instanceof ObjectType object)) {
      return variant;
    }
    List<Property> properties = object.properties().stream()
        .map(property -> property.name().equals(discriminator)
                && DefaultValue.parse(property.type(), name).isPresent()
            ? property.saying(name)
            : property)
        .toList();
    return new ObjectType(
        object.javaType(), object.description(), object.construction(), object.maker(), properties);
  }

  private static boolean isAbstract(TypeElement type) {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }
}
