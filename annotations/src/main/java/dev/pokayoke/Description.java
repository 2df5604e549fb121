package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes a type or an enum constant for the model. A type's text reaches the schema wherever the type is used, so an
 * identifier such as {@code record OrderId(String value)} is described once.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Description {

  /**
   * What the type or constant means.
   *
   * @return the description
   */
  String value();
}
