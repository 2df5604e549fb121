package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Constraints.Unusable;
import dev.pokayoke.processor.model.Constraints.UnusableKind;
import dev.pokayoke.processor.model.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is said about one property, by JSON Schema keyword, and what cannot be used of it. */
final class Said {

  static final List<String> NUMBERS =
      List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");
  static final List<String> SIZES = List.of("minLength", "maxLength", "minItems", "maxItems");
  static final List<String> TEXTS = List.of("pattern", "format");

  private record Value(Object value, String written) {}

  private final Map<String, Value> values = new HashMap<>();
  private final List<Unusable> unusable = new ArrayList<>();

  void number(String keyword, String attribute, double value) {
    if (Double.isInfinite(value)) {
      String infinity = "Double." + (value > 0 ? "POSITIVE" : "NEGATIVE") + "_INFINITY";
      notANumber(attribute, attribute + " = " + infinity);
    } else {
      BigDecimal exact = plain(BigDecimal.valueOf(value));
      put(keyword, attribute, exact, attribute + " = " + exact.toPlainString());
    }
  }

  void number(String keyword, String attribute, String value, String written) {
    Optional<BigDecimal> number = Numbers.parse(value);
    if (number.isPresent()) {
      put(keyword, attribute, plain(number.get()), written);
    } else {
      notANumber(attribute, written);
    }
  }

  void size(String keyword, int value, String written) {
    put(keyword, keyword, value, written);
  }

  void text(String keyword, String value, String written) {
    put(keyword, keyword, value, written);
  }

  /** Says it only if nothing else is said: what an annotation implies is no contradiction to what another says. */
  void implied(String keyword, Object value, String written) {
    values.putIfAbsent(keyword, new Value(value, written));
  }

  /** Notes what is said about something inside of the property. */
  void inside(List<String> written) {
    if (!written.isEmpty()) {
      note(UnusableKind.INSIDE, "", written);
    }
  }

  /** What was said, as it is written. */
  List<String> written() {
    List<String> written = new ArrayList<>();
    values.values().forEach(value -> written.add(value.written()));
    unusable.forEach(noted -> written.addAll(noted.written()));
    return written.stream().distinct().sorted().toList();
  }

  Constraints constraints(boolean uniqueItems) {
    return new Constraints(
        get("minimum", BigDecimal.class),
        get("maximum", BigDecimal.class),
        get("exclusiveMinimum", BigDecimal.class),
        get("exclusiveMaximum", BigDecimal.class),
        get("multipleOf", BigDecimal.class),
        get("minLength", Integer.class),
        get("maxLength", Integer.class),
        get("minItems", Integer.class),
        get("maxItems", Integer.class),
        Optional.ofNullable(get("pattern", String.class)).orElse(""),
        Optional.ofNullable(get("format", String.class)).orElse(""),
        uniqueItems,
        List.copyOf(unusable),
        annotations());
  }

  /** Those that are not ours: {@code @Size(min = 1)} for {@code minLength}. */
  private Map<String, String> annotations() {
    Map<String, String> annotations = new HashMap<>();
    values.forEach((keyword, value) -> {
      if (value.written().startsWith("@")) {
        annotations.put(keyword, value.written());
      }
    });
    return Map.copyOf(annotations);
  }

  private void notANumber(String attribute, String written) {
    note(UnusableKind.NOT_A_NUMBER, attribute, List.of(written));
  }

  private void put(String keyword, String attribute, Object value, String written) {
    @Nullable Value before = values.putIfAbsent(keyword, new Value(value, written));
    if (before != null && !before.value().equals(value)) {
      note(UnusableKind.CONTRADICTION, attribute, List.of(before.written(), written));
    }
  }

  /** Once, though an annotation may stand on a parameter and on its type, or be handed on to several elements. */
  private void note(UnusableKind kind, String attribute, List<String> written) {
    Unusable noted = new Unusable(kind, attribute, written);
    if (!unusable.contains(noted)) {
      unusable.add(noted);
    }
  }

  private <T> @Nullable T get(String keyword, Class<T> type) {
    @Nullable Value value = values.get(keyword);
    return value == null ? null : type.cast(value.value());
  }

  /** 5000.0 was written as 5000; equal numbers are equal objects. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
