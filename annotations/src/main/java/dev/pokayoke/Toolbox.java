package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or interface as a set of tools that belong together. It is optional: a class with a {@link Tool} method is
 * a tool class already. Use it to give the tools a common prefix, or to collect {@link Tool} methods that are inherited.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Toolbox {

  /**
   * Prefix of the tool names, joined with an underscore: {@code "orders"} and {@code getOrder} make
   * {@code orders_get_order}.
   *
   * @return the prefix, or {@code ""} for none
   */
  String value() default "";

  /**
   * What the tools are for, as a whole.
   *
   * @return the description, or {@code ""}
   */
  String description() default "";
}
