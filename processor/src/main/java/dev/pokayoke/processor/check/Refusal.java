package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.DefaultValue.EmptyList;
import dev.pokayoke.processor.model.DefaultValue.EmptyMap;
import dev.pokayoke.processor.model.DefaultValue.IdentifierValue;
import dev.pokayoke.processor.model.DefaultValue.IntegerValue;
import dev.pokayoke.processor.model.DefaultValue.NumberValue;
import dev.pokayoke.processor.model.DefaultValue.TextValue;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Why constraints refuse a value. */
final class Refusal {

  private Refusal() {}

  /** To follow the value, e.g. {@code is greater than maximum 14}; empty when it is accepted. */
  static Optional<String> of(DefaultValue value, ValueType type, Constraints constraints) {
    if (value instanceof IntegerValue number) {
      return ofNumber(new BigDecimal(number.value()), type, constraints);
    }
    if (value instanceof NumberValue number) {
      return ofNumber(number.value(), type, constraints);
    }
    if (value instanceof TextValue text) {
      return ofText(text.value(), constraints);
    }
    if (value instanceof IdentifierValue identifier) {
      Property component = identifier.type().value();
      return of(identifier.value(), component.type(), component.constraints());
    }
    boolean empty = value instanceof EmptyList || value instanceof EmptyMap;
    Integer least = constraints.minItems();
    return empty && least != null && least > 0
        ? Optional.of("has fewer items than minItems " + least)
        : Optional.empty();
  }

  private static Optional<String> ofNumber(
      BigDecimal number, ValueType type, Constraints constraints) {
    return NumberRange.of(constraints, type).flatMap(range -> range.refusal(number));
  }

  private static Optional<String> ofText(String text, Constraints constraints) {
    int length = text.codePointCount(0, text.length());
    Integer least = constraints.minLength();
    Integer most = constraints.maxLength();
    if (least != null && length < least) {
      return Optional.of("has fewer characters than minLength %s: %s".formatted(least, length));
    }
    if (most != null && length > most) {
      return Optional.of("has more characters than maxLength %s: %s".formatted(most, length));
    }
    return matches(constraints.pattern(), text)
        ? Optional.empty()
        : Optional.of("does not match the pattern '%s'".formatted(constraints.pattern()));
  }

  private static boolean matches(String pattern, String text) {
    try {
      // A text that a pattern cannot decide on is the pattern's fault.
      return pattern.isEmpty()
          || MeasuredText.matches(Pattern.compile(pattern), text).orElse(true);
    } catch (PatternSyntaxException invalid) {
      return true;
    }
  }
}
