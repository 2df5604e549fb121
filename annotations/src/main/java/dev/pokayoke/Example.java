package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One call of a tool, used inside {@link Tool#examples()}. It is read at compile time as the generated reader would read it:
 * the build fails when it is refused, or accepted although {@link #valid()} is {@code false}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Example {

  /**
   * The arguments as a JSON object, e.g. {@code {"orderId": "A-10017"}}.
   *
   * @return the arguments
   */
  String value();

  /**
   * What the example shows, in a few words.
   *
   * @return the note, or {@code ""}
   */
  String note() default "";

  /**
   * Whether the tool accepts these arguments. What only a constructor can refuse is not known at compile time, and never an
   * error.
   *
   * @return {@code false} for a call that must be refused
   */
  boolean valid() default true;
}
