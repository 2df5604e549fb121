package dev.pokayoke.processor.read;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;

/** Where the reading of objects in objects ends. */
final class Nesting {

  /** Far deeper than any model could fill; {@code record Node<T>(Node<List<T>> next)} never ends. */
  private static final int MAX_DEPTH = 32;

  private Nesting() {}

  /** What stands for an object type that has been read further outside already, or lies too deep. */
  static Optional<ValueType> end(DeclaredType type, TypeName name, Use use) {
    if (use.enclosing().contains(name)) {
      return Optional.of(new ReferenceType(name));
    }
    return use.enclosing().size() < MAX_DEPTH ? Optional.empty() : Optional.of(tooDeep(type, use));
  }

  private static ValueType tooDeep(DeclaredType type, Use use) {
    TypeName erased = raw(TypeName.get(type));
    boolean isEndless = use.enclosing().stream().anyMatch(outer -> raw(outer).equals(erased));
    return isEndless
        ? TypeReader.unsupported(
            type, UnsupportedKind.RECURSIVE, "contains ever deeper types, without end")
        : TypeReader.unsupported(
            type,
            UnsupportedKind.TOO_LARGE,
            "is an object in objects, more than " + MAX_DEPTH + " levels deep");
  }

  /** Without type arguments, which are what changes in {@code Node<List<T>>}. */
  private static TypeName raw(TypeName name) {
    return name instanceof ParameterizedTypeName generic ? generic.rawType() : name;
  }
}
