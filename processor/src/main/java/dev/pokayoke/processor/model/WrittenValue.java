package dev.pokayoke.processor.model;

import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;

/** How a value stands in an annotation: as the JSON that the model sends, except that texts have no quotes. */
public final class WrittenValue {

  private WrittenValue() {}

  /** Whether values of the type are texts to JSON, and so written as they are. */
  public static boolean isText(ValueType type) {
    if (type instanceof OptionalType optional) {
      return isText(optional.value());
    }
    if (type instanceof IdentifierType identifier) {
      return isText(identifier.value().type());
    }
    return type instanceof StringType
        || type instanceof TextType
        || type instanceof EnumType
        || type instanceof BytesType;
  }
}
