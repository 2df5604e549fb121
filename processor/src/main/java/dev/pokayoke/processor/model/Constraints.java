package dev.pokayoke.processor.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a property accepts beyond its type, by JSON Schema keyword; null or empty means unconstrained. */
public record Constraints(
    @Nullable BigDecimal minimum,
    @Nullable BigDecimal maximum,
    @Nullable BigDecimal exclusiveMinimum,
    @Nullable BigDecimal exclusiveMaximum,
    @Nullable BigDecimal multipleOf,
    @Nullable Integer minLength,
    @Nullable Integer maxLength,
    @Nullable Integer minItems,
    @Nullable Integer maxItems,
    String pattern,
    String format,
    boolean uniqueItems) {

  public static final Constraints NONE =
      new Constraints(null, null, null, null, null, null, null, null, null, "", "", false);
}
