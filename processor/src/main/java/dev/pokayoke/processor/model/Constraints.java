package dev.pokayoke.processor.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a property accepts beyond its type, by JSON Schema keyword; null or empty means unconstrained.
 *
 * @param unusable what was written but could not become one of the others
 * @param annotations which annotation says a keyword, as it is written, where that is not ours
 */
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
    boolean uniqueItems,
    List<Unusable> unusable,
    Map<String, String> annotations) {

  public static final Constraints NONE =
      new Constraints(null, null, null, null, null, null, null, null, null, "", "", false);

  public Constraints(
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
    this(
        minimum,
        maximum,
        exclusiveMinimum,
        exclusiveMaximum,
        multipleOf,
        minLength,
        maxLength,
        minItems,
        maxItems,
        pattern,
        format,
        uniqueItems,
        List.of(),
        Map.of());
  }

  /**
   * Something written that a constraint cannot hold. A check reports it.
   *
   * @param attribute that a finding points to, e.g. {@code minimumExact}
   * @param written as in the source, e.g. {@code minimumExact = "ten"}; two of them when they contradict each other
   */
  public record Unusable(UnusableKind kind, String attribute, List<String> written) {}

  public enum UnusableKind {
    /** A bound that is no finite number: {@code minimumExact = "ten"}, an infinite {@code maximum}. */
    NOT_A_NUMBER,
    /** The same thing said twice, differently: {@code minimum} and {@code minimumExact}, or two annotations. */
    CONTRADICTION,
    /** On what is inside: {@code List<@Min(1) Integer>}. */
    INSIDE
  }
}
