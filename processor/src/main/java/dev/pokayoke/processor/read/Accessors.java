package dev.pokayoke.processor.read;

import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Which methods are accessors by their name and shape, and of what. */
final class Accessors {

  private Accessors() {}

  /** {@code city} for {@code getCity()}, {@code open} for {@code isOpen()}. */
  static Optional<String> getter(ExecutableElement method) {
    if (!gives(method)) {
      return Optional.empty();
    }
    String name = method.getSimpleName().toString();
    if (isBoolean(method.getReturnType()) && startsWith(name, "is")) {
      return Optional.of(property(name.substring(2)));
    }
    return startsWith(name, "get") && !name.equals("getClass")
        ? Optional.of(property(name.substring(3)))
        : Optional.empty();
  }

  /** {@code city} for {@code setCity(…)}. */
  static Optional<String> setter(ExecutableElement method, String prefix) {
    String name = method.getSimpleName().toString();
    return method.getParameters().size() == 1 && startsWith(name, prefix)
        ? Optional.of(property(name.substring(prefix.length())))
        : Optional.empty();
  }

  /** Whether it takes nothing and returns something. */
  static boolean gives(ExecutableElement method) {
    return method.getParameters().isEmpty()
        && method.getTypeParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID;
  }

  private static boolean isBoolean(TypeMirror type) {
    return type.getKind() == TypeKind.BOOLEAN
        || type.getKind() == TypeKind.DECLARED && Names.qualified(type).equals("java.lang.Boolean");
  }

  private static boolean startsWith(String name, String prefix) {
    return name.startsWith(prefix)
        && name.length() > prefix.length()
        && !Character.isLowerCase(name.codePointAt(prefix.length()));
  }

  /** An acronym is one word: {@code URL} is url, {@code URLPath} is urlPath. */
  private static String property(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    boolean wordFollows =
        capitals > 1 && capitals < word.length() && Character.isLowerCase(word.charAt(capitals));
    int lowered = wordFollows ? capitals - 1 : capitals;
    StringBuilder name = new StringBuilder(word);
    for (int i = 0; i < lowered; i++) {
      name.setCharAt(i, Character.toLowerCase(word.charAt(i)));
    }
    return name.toString();
  }
}
