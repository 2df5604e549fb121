package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.ValueType.OptionalKind;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** How generated code makes and opens each kind of optional. */
record OptionalCalls(Class<?> type, String of, String get) {

  static OptionalCalls of(OptionalKind kind) {
    return switch (kind) {
      case OPTIONAL -> new OptionalCalls(Optional.class, "ofNullable", "get");
      case OPTIONAL_INT -> new OptionalCalls(OptionalInt.class, "of", "getAsInt");
      case OPTIONAL_LONG -> new OptionalCalls(OptionalLong.class, "of", "getAsLong");
      case OPTIONAL_DOUBLE -> new OptionalCalls(OptionalDouble.class, "of", "getAsDouble");
    };
  }
}
