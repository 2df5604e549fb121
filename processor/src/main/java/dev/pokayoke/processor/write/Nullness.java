package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.NumberType;

/**
 * Which values a result may hold as null. Such a property is left out of its object, and the schema does not require it; an
 * item of a list or a value of a map is null, and the schema says so.
 */
final class Nullness {

  private Nullness() {}

  /** Whether every value of the type is written, and never as a null that the type itself does not know. */
  static boolean isNeverNull(ValueType type) {
    if (type instanceof AnyType any) {
      // Null is JSON like any other there, unless only objects or only arrays are meant.
      return !any.isMap()
          && JsonTree.of(any.javaType())
              .map(tree -> tree.kind() == JsonTree.Kind.NODE)
              .orElse(true);
    }
    return type instanceof ConstantType
        // NaN and infinity are no numbers in JSON, and null.
        || type.javaType().isPrimitive() && !(type instanceof NumberType);
  }
}
