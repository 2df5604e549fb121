package dev.pokayoke.processor.example;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import dev.pokayoke.processor.json.ArgumentReader;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.DefaultValue.ConstantValue;
import dev.pokayoke.processor.model.DefaultValue.IdentifierValue;
import dev.pokayoke.processor.model.DefaultValue.TextValue;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an object holds when the model leaves a property out, so that it can be compared with others. */
final class DefaultReader {

  private DefaultReader() {}

  static @Nullable Object absent(Property property) {
    String text = property.defaultValue();
    if (text == null) {
      return property.type() instanceof OptionalType ? Optional.empty() : null;
    }
    return DefaultValue.parse(property.type(), text)
        .map(value -> new ValueReader(ArgumentReader.of(json(value, text)), Map.of())
            .value(property.type(), Constraints.NONE))
        .orElse(null);
  }

  private static String json(DefaultValue value, String written) {
    if (value instanceof IdentifierValue identifier) {
      return json(identifier.value(), written);
    }
    if (value instanceof ConstantValue choice) {
      return quoted(choice.constant().name());
    }
    return value instanceof TextValue text ? quoted(text.value()) : written;
  }

  static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
