package dev.pokayoke;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Silences checks for one place and everything inside it, and says why. Suppressed findings stay in the descriptor of the
 * class, so that they can be reviewed. {@code @SuppressWarnings("CheckId")} works too, where the language allows it.
 * On a field it counts for the property of that field.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PACKAGE,
  ElementType.TYPE,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD
})
public @interface SuppressCheck {

  /**
   * The ids of the checks, as printed in square brackets before a message.
   *
   * @return check ids
   */
  String[] value();

  /**
   * Why the check is wrong here.
   *
   * @return the reason, for the next reader
   */
  String reason();
}
