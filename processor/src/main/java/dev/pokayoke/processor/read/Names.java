package dev.pokayoke.processor.read;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** From Java's names to those of tools. */
final class Names {

  private Names() {}

  /** The name of a class or interface, without what is inside of it. */
  static String qualified(TypeMirror type) {
    return ((TypeElement) ((DeclaredType) type).asElement()).getQualifiedName().toString();
  }

  /**
   * In snake_case, in the same way whatever the default locale. Acronyms stay together, with a plural s: {@code getURL} is
   * {@code get_url}, {@code getHTTPResponse2} is {@code get_http_response2}, {@code listIDsOf} is {@code list_ids_of}.
   */
  static String snakeCase(String name) {
    StringBuilder snake = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (startsWord(name, i) && snake.length() > 0 && snake.charAt(snake.length() - 1) != '_') {
        snake.append('_');
      }
      snake.append(Character.toLowerCase(name.charAt(i)));
    }
    return snake.toString();
  }

  private static boolean startsWord(String name, int i) {
    if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
      return false;
    }
    boolean afterAcronym = Character.isUpperCase(name.charAt(i - 1));
    return !afterAcronym || isLower(name, i + 1) && !isPlural(name, i + 1);
  }

  private static boolean isPlural(String name, int i) {
    return name.charAt(i) == 's' && !isLower(name, i + 1);
  }

  private static boolean isLower(String name, int i) {
    return i < name.length() && Character.isLowerCase(name.charAt(i));
  }
}
