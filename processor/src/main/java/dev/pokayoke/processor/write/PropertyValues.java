package dev.pokayoke.processor.write;

import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.DefaultValue.BooleanValue;
import dev.pokayoke.processor.model.DefaultValue.ConstantValue;
import dev.pokayoke.processor.model.DefaultValue.EmptyList;
import dev.pokayoke.processor.model.DefaultValue.EmptyMap;
import dev.pokayoke.processor.model.DefaultValue.IdentifierValue;
import dev.pokayoke.processor.model.DefaultValue.IntegerValue;
import dev.pokayoke.processor.model.DefaultValue.NumberValue;
import dev.pokayoke.processor.model.DefaultValue.TextValue;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.WrittenValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The default and the examples of a property, as JSON. */
final class PropertyValues {

  private PropertyValues() {}

  // "default":7,"examples":[1,14]
  static void add(Map<String, Object> schema, Property property) {
    Defaults.of(property).ifPresent(value -> schema.put("default", json(value)));
    if (!property.examples().isEmpty()) {
      List<Object> examples = property.examples().stream()
          .map(example -> example(property.type(), example))
          .toList();
      schema.put("examples", examples);
    }
  }

  private static Object json(DefaultValue value) {
    if (value instanceof BooleanValue truth) {
      return truth.value();
    }
    if (value instanceof IntegerValue number) {
      return new BigDecimal(number.value());
    }
    if (value instanceof NumberValue number) {
      return number.value();
    }
    if (value instanceof TextValue text) {
      return text.value();
    }
    if (value instanceof ConstantValue choice) {
      return choice.constant().name();
    }
    if (value instanceof IdentifierValue identifier) {
      return json(identifier.value());
    }
    if (value instanceof EmptyList) {
      return List.of();
    }
    if (value instanceof EmptyMap) {
      return Map.of();
    }
    throw new IllegalStateException("unknown default " + value);
  }

  /** Examples are JSON, except that texts have no quotes. What is no JSON is shown as it was written. */
  private static Object example(ValueType type, String example) {
    boolean isText = WrittenValue.isText(type) || !JsonSyntax.isValid(example);
    return isText ? example : new JsonText.Raw(example);
  }
}
