package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a value may be left out, and what there is then.
 *
 * @param attributes of {@code @Param} that say so, perhaps none
 * @param sign what else says so
 * @param initial what Java initializes a field with that then is not set, {@code ""} for nothing, or null where that
 *     makes no difference
 * @param back what comes back
 */
record Absence(
    List<Attribute> attributes, Sign sign, @Nullable String initial, JsonNode back) {

  enum Sign {
    NONE,
    /** A {@code @Nullable}. */
    ANNOTATION,
    /** The accessor gives an {@code Optional} of it. */
    ACCESSOR
  }

  private static final JsonNode NULL = NullNode.getInstance();
  private static final List<Attribute> SAID = List.of(Attribute.of("required", false));

  static final Absence OPTIONAL = new Absence(List.of(), Sign.NONE, null, NULL);
  static final Absence NULLABLE = new Absence(List.of(), Sign.ANNOTATION, null, NULL);
  static final Absence GIVEN = new Absence(List.of(), Sign.ACCESSOR, null, NULL);
  static final Absence NOT_REQUIRED = new Absence(SAID, Sign.NONE, null, NULL);

  static Absence standard(Value value) {
    String text = value.json().startsWith("\"") ? Json.unquoted(value.json()) : value.json();
    Attribute attribute = Attribute.of("defaultValue", Java.literal(text));
    return new Absence(List.of(attribute), Sign.NONE, null, value.back());
  }

  /** What a class has of itself, and keeps. */
  static Absence kept(String initial, JsonNode back) {
    return new Absence(SAID, Sign.NONE, initial, back);
  }

  /** Whether only a class can say so, and in some of its forms only. */
  boolean isOfClass() {
    return initial != null || sign == Sign.ACCESSOR;
  }
}
