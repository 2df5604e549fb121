package dev.pokayoke.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** From a type of the compiler to a type of the model. */
final class TypeReader {

  /** Lists of lists; objects in objects end at the same depth. */
  private static final int MAX_LEVELS = 32;

  private final Scope scope;
  private final EnumReader enums;
  private final RecordReader records;
  private final UnionReader unions;
  private final Wildcards wildcards;
  private final ClassReader classes;

  TypeReader(Scope scope) {
    this.scope = scope;
    this.enums = new EnumReader(scope);
    this.records = new RecordReader(scope, this);
    this.unions = new UnionReader(scope, this);
    this.wildcards = new Wildcards(scope.types());
    this.classes = new ClassReader(scope, this);
  }

  /** Reads a type with all that is in it, as far as that has an end. */
  ValueType read(TypeMirror type, Use use) {
    if (isDeeper(type, MAX_LEVELS)) {
      return unsupported(
          scope.types().erasure(type),
          UnsupportedKind.TOO_LARGE,
          "has others in it, more than " + MAX_LEVELS + " levels deep");
    }
    if (!use.enclosing().isEmpty()) {
      return any(type, use);
    }
    UnresolvedTypes.require(type, use.declaredBy());
    return scope.extent().limit(type, () -> any(type, use));
  }

  private static boolean isDeeper(TypeMirror type, int levels) {
    if (type instanceof ArrayType array) {
      return levels == 0 || isDeeper(array.getComponentType(), levels - 1);
    }
    return type instanceof DeclaredType generic
        && generic.getTypeArguments().stream()
            .anyMatch(argument -> levels == 0 || isDeeper(argument, levels - 1));
  }

  private ValueType any(TypeMirror type, Use use) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE, VOID -> primitive(type);
      case ARRAY -> array((ArrayType) type, use);
      case DECLARED -> declared((DeclaredType) type, use);
      case ERROR -> throw UnresolvedTypes.missing((DeclaredType) type, use.declaredBy());
      case WILDCARD ->
        unsupported(type, UnsupportedKind.WILDCARD, "is a wildcard, which fits many types");
      case TYPEVAR ->
        unsupported(type, UnsupportedKind.TYPE, "is a type parameter, which could be any type");
      default -> unsupported(type, UnsupportedKind.TYPE, "has no form in JSON");
    };
  }

  private static ValueType primitive(TypeMirror type) {
    TypeName name = TypeName.get(type);
    return TypeNames.simple(type.getKind().name().toLowerCase(Locale.ROOT), name)
        .orElseThrow();
  }

  private ValueType array(ArrayType type, Use use) {
    if (type.getComponentType().getKind() == TypeKind.BYTE) {
      return new BytesType(TypeName.get(type));
    }
    if (use.isArgument() && isGeneric(type.getComponentType())) {
      return unsupported(
          type, UnsupportedKind.TYPE, "is an array of a generic type, which Java cannot make");
    }
    ValueType item = read(type.getComponentType(), use);
    return new ListType(TypeName.get(type), ListKind.ARRAY, item);
  }

  private static boolean isGeneric(TypeMirror component) {
    return component instanceof ArrayType array
        ? isGeneric(array.getComponentType())
        : component instanceof DeclaredType type && !type.getTypeArguments().isEmpty();
  }

  private ValueType declared(DeclaredType written, Use use) {
    UnresolvedTypes.require(written, use.declaredBy());
    DeclaredType type = use.isArgument() ? wildcards.without(written) : written;
    TypeElement element = (TypeElement) type.asElement();
    TypeName name = TypeName.get(type);
    String qualifiedName = element.getQualifiedName().toString();
    Optional<ValueType> simple = TypeNames.simple(qualifiedName, name);
    if (simple.isPresent()) {
      return simple.get();
    }
    if (!scope.canName(element)) {
      return unsupported(
          type, UnsupportedKind.INACCESSIBLE, "cannot be reached from the package of the tools");
    }
    if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
      return unsupported(type, UnsupportedKind.RAW, "is a raw type");
    }
    Optional<ListKind> list = TypeNames.list(qualifiedName);
    if (list.isPresent()) {
      return new ListType(name, list.get(), read(argument(type, 0), use));
    }
    Optional<OptionalKind> optional = TypeNames.optional(qualifiedName);
    if (optional.isPresent()) {
      return new OptionalType(name, optional.get(), content(type, optional.get(), use));
    }
    if (LaterTypes.isAwaited(qualifiedName)) {
      return new AsyncType(name, read(argument(type, 0), use));
    }
    Optional<Unsupported> refused = LaterTypes.refused(qualifiedName, name, use)
        .or(() -> BinaryTypes.refused(qualifiedName, name, use));
    if (refused.isPresent()) {
      return refused.get();
    }
    return qualifiedName.equals(TypeNames.MAP) ? map(type, name, use) : other(type, element, use);
  }

  private ValueType content(DeclaredType type, OptionalKind kind, Use use) {
    return switch (kind) {
      case OPTIONAL -> read(argument(type, 0), use);
      case OPTIONAL_INT -> new IntegerType(TypeName.INT, IntegerKind.INT);
      case OPTIONAL_LONG -> new IntegerType(TypeName.LONG, IntegerKind.LONG);
      case OPTIONAL_DOUBLE -> new NumberType(TypeName.DOUBLE, NumberKind.DOUBLE);
    };
  }

  private ValueType map(DeclaredType type, TypeName name, Use use) {
    ValueType key = read(argument(type, 0), use);
    ValueType value = read(argument(type, 1), use);
    if (key instanceof StringType && isText(key) && isObject(value)) {
      return new AnyType(name);
    }
    if (isText(key) || key instanceof Unsupported) {
      return new MapType(name, key, value);
    }
    return unsupported(
        type,
        UnsupportedKind.MAP_KEY,
        "has keys that are neither text nor an enum nor an identifier with a text in it");
  }

  private static boolean isObject(ValueType type) {
    return type instanceof AnyType && type.javaType().equals(ClassName.OBJECT);
  }

  private static boolean isText(ValueType key) {
    return key instanceof StringType text && text.kind() == StringKind.STRING
        || key instanceof EnumType
        || key instanceof IdentifierType identifier
            && identifier.value().type() instanceof StringType;
  }

  private ValueType other(DeclaredType type, TypeElement element, Use use) {
    if (element.getKind() == ElementKind.ENUM) {
      return enums.read(element);
    }
    if (UnionReader.isUnion(element)) {
      return unions.read(type, element, use);
    }
    return element.getKind() == ElementKind.RECORD && !RecordReader.isLikeAClass(element)
        ? records.read(type, element, use)
        : classes.read(type, element, use);
  }

  /** A class as one of several that a property tells apart: always an object. */
  ValueType variant(DeclaredType type, TypeElement element, TypeName union, Use use) {
    return element.getKind() == ElementKind.RECORD
        ? records.variant(type, element, union, use)
        : classes.variant(type, element, union, use);
  }

  private static TypeMirror argument(DeclaredType type, int index) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.get(index);
  }

  static Unsupported unsupported(TypeMirror type, UnsupportedKind kind, String reason) {
    return new Unsupported(TypeName.get(type), kind, reason);
  }
}
