package dev.pokayoke.processor.read;

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
    return use.enclosing().size() >= MAX_DEPTH
        ? Optional.of(TypeReader.unsupported(
            type, UnsupportedKind.RECURSIVE, "contains ever deeper types, without end"))
        : Optional.empty();
  }
}
