package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.Access;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads classes that stand for one value: {@code @JsonValue} gives it, a constructor with one parameter takes it. */
final class IdentifierReader {

  /** What it is called whatever the class calls it: class files often keep no name of it. */
  private static final String VALUE = "value";

  private final Scope scope;
  private final PropertyReader properties;

  IdentifierReader(Scope scope, TypeReader types) {
    this.scope = scope;
    this.properties = new PropertyReader(scope, types);
  }

  /** Empty for a class that is made of properties. */
  Optional<ValueType> read(DeclaredType type, TypeElement element, Parts parts, Use use) {
    PartReader reader = new PartReader(type, element, scope);
    Optional<Component> value = parts.value().flatMap(reader::getter);
    Optional<Creator> creator = creator(element, value.isPresent());
    boolean is = use.isArgument() ? creator.isPresent() : value.isPresent();
    if (!is && value.isEmpty()) {
      return Optional.empty();
    }
    if (!is) {
      throw new Refusal(
              "stands for the value of its @JsonValue, but nothing makes it of such a value",
              "add a constructor with that one parameter")
          .thrown();
    }
    ClassName name = ClassName.get(element);
    Component component = component(value, creator, parts, reader);
    Property property = properties.component(component, name, use);
    if (!isScalar(property.type()) || !element.getTypeParameters().isEmpty()) {
      throw new Refusal(
              "stands for one value, which is no text, number, boolean or enum",
              "use a record of properties")
          .thrown();
    }
    creator.ifPresent(found -> found.requireUsable(scope));
    Maker maker = creator.map(found -> found.maker(type, element)).orElse(Maker.constructor(name));
    return Optional.of(
        new IdentifierType(name, scope.describe(element), maker, property, isComparable(element)));
  }

  private static boolean isComparable(TypeElement element) {
    return Stream.concat(Stream.of(element), Supertypes.of(element).stream())
        .filter(type -> type.getKind().isClass())
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(method -> method.getSimpleName().contentEquals("equals")
            && method.getParameters().size() == 1);
  }

  /** What takes the one value. */
  private Optional<Creator> creator(TypeElement element, boolean hasValue) {
    List<Creator> declared = Creator.declared(element);
    List<Creator> candidates =
        declared.isEmpty() && hasValue ? Creator.constructors(element, scope) : declared;
    return candidates.stream()
        .filter(creator -> creator.takesValue(hasValue))
        .filter(creator -> scope.canCall(creator.method()))
        .reduce((one, other) -> one);
  }

  private static Component component(
      Optional<Component> value, Optional<Creator> creator, Parts parts, PartReader reader) {
    Access access = new Access(value.map(given -> given.access().get()).orElse(null), null);
    if (creator.isEmpty()) {
      return value.orElseThrow().of(VALUE, access);
    }
    Part part = parts.value().orElseGet(() -> new Part(VALUE));
    part.parameter(creator.get().parameter(0));
    return reader.parameter(part).of(VALUE, access);
  }

  static boolean isScalar(@Nullable ValueType type) {
    return type instanceof StringType
        || type instanceof IntegerType
        || type instanceof NumberType
        || type instanceof TextType
        || type instanceof EnumType
        || type instanceof BooleanType;
  }
}
