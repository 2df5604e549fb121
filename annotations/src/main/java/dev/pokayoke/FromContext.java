package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Fills a parameter of a {@link Tool} method from the context of the run, such as the tenant or the signed-in user. The
 * model neither sees nor sets it, so it cannot get it wrong. A run without the value answers the call with an error.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface FromContext {

  /**
   * The key of the value in the run's context.
   *
   * @return the key
   */
  String value();
}
