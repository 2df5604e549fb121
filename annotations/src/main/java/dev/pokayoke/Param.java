package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one parameter of a {@link Tool} method, or one component of a record that a tool takes or returns, and says
 * which values it accepts.
 *
 * <p>For a class that is no record it stands on the field of the property, whatever its visibility, or on the parameter of
 * the constructor, of the setter or of the builder's method. If several of them carry it, one counts as a whole: that of the
 * constructor's parameter, or else that of the field.
 *
 * <p>The constraints carry the names of the JSON Schema keywords they become. They reach the model in the schema and are
 * enforced by the generated reader: a tool method never sees a value outside of them. A constraint that does not fit the
 * parameter's type, or that no value can meet, fails the build.
 *
 * <pre>{@code
 * Refund refund(
 *     @Param("Order to refund") OrderId orderId,
 *     @Param(value = "Amount to pay back", unit = "EUR", minimum = 0.01, maximum = 5000) BigDecimal amount,
 *     @Param(value = "Note for the customer; none if left out", required = false, maxLength = 500) String note)
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Param {

  /** The value of {@link #defaultValue()} that means "no default", so that {@code ""} can be a real default. */
  String NO_DEFAULT = "\u0000pokayoke:no-default";

  /**
   * What to pass, for the model. Empty (the default) means: the {@code @param} text of the method's or record's Javadoc in
   * the same source file.
   *
   * @return the description, or {@code ""} for the Javadoc
   */
  String value() default "";

  /**
   * The property name that the model sees. Empty (the default) means: the name in the source.
   *
   * @return the JSON property name, or {@code ""} for the source name
   */
  String name() default "";

  /**
   * Example values, which reach the model in the schema. Texts, and what travels as a text, are written as they are
   * ({@code "A-10017"}, {@code "2026-03-31"}), everything else as JSON ({@code "3"}, {@code "[1, 2]"}). One that the generated
   * reader would refuse fails the build.
   *
   * @return examples; none by default
   */
  String[] examples() default {};

  /**
   * The smallest number accepted, itself included.
   *
   * @return the inclusive lower bound; NaN means none
   */
  double minimum() default Double.NaN;

  /**
   * The largest number accepted, itself included.
   *
   * @return the inclusive upper bound; NaN means none
   */
  double maximum() default Double.NaN;

  /**
   * Numbers must be greater than this.
   *
   * @return the exclusive lower bound; NaN means none
   */
  double exclusiveMinimum() default Double.NaN;

  /**
   * Numbers must be less than this.
   *
   * @return the exclusive upper bound; NaN means none
   */
  double exclusiveMaximum() default Double.NaN;

  /**
   * Numbers must be a whole multiple of this, which must be greater than 0. It is compared in decimal, not in binary:
   * 0.3 is a multiple of 0.1.
   *
   * @return the divisor; NaN means none
   */
  double multipleOf() default Double.NaN;

  /**
   * As {@link #minimum()}, for bounds that a {@code double} cannot hold, e.g. {@code "9007199254740993"}.
   *
   * @return the inclusive lower bound as a decimal number, or {@code ""} for none
   */
  String minimumExact() default "";

  /**
   * As {@link #maximum()}, for bounds that a {@code double} cannot hold.
   *
   * @return the inclusive upper bound as a decimal number, or {@code ""} for none
   */
  String maximumExact() default "";

  /**
   * The least number of characters of a text, counted in Unicode code points.
   *
   * @return the minimum length; −1 means none
   */
  int minLength() default -1;

  /**
   * The greatest number of characters of a text, counted in Unicode code points.
   *
   * @return the maximum length; −1 means none
   */
  int maxLength() default -1;

  /**
   * The least number of items of a list, set, array or map.
   *
   * @return the minimum size; −1 means none
   */
  int minItems() default -1;

  /**
   * The greatest number of items of a list, set, array or map.
   *
   * @return the maximum size; −1 means none
   */
  int maxItems() default -1;

  /**
   * A regular expression that the whole text must match. Use the subset that Java and ECMAScript share.
   *
   * @return the pattern, or {@code ""} for none
   */
  String pattern() default "";

  /**
   * The JSON Schema {@code format} of a text, e.g. {@code "email"} or {@code "hostname"}. It tells the model what is
   * meant; use a Java type such as {@link java.net.URI} where the form must be checked.
   *
   * @return the format, or {@code ""} for none
   */
  String format() default "";

  /**
   * Whether the items of a list must differ from each other. Sets always do.
   *
   * @return {@code true} to refuse equal items
   */
  boolean uniqueItems() default false;

  /**
   * The unit of a quantity, e.g. {@code "EUR"}, {@code "km"}, {@code "seconds"}. It is added to the description.
   *
   * @return the unit, or {@code ""} for none
   */
  String unit() default "";

  /**
   * Whether the model must send the parameter. When it is not required and left out (or sent as {@code null}), the method
   * gets {@link #defaultValue()}, or else {@code null} or an empty {@link java.util.Optional}; a primitive needs a default.
   * A property that is put in by a setter or a builder is then not put in at all, so that the class's own default stays.
   *
   * @return {@code false} to make the parameter optional; a default makes it optional too
   */
  boolean required() default true;

  /**
   * What the method gets when the model leaves the parameter out: a number, {@code true} or {@code false}, the name of an
   * enum constant, a text as it is, or {@code []} for an empty list. It is parsed at compile time.
   *
   * @return the default, or {@link #NO_DEFAULT} for none
   */
  String defaultValue() default NO_DEFAULT;

  /**
   * Whether the value must have appeared before in this conversation: in the user's words, in the result of an earlier
   * tool call, in the instructions or in the context. A made-up identifier is then refused.
   *
   * @return {@code true} to refuse values that nobody has mentioned
   */
  boolean grounded() default false;
}
