package dev.pokayoke.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Locale;

/** Words for generated members, made from the user's names. */
final class JavaNames {

  private static final int MAX_LENGTH = 200;

  private JavaNames() {}

  /** {@code Line} → Line, {@code List<Line>} → LineList, {@code Map<String, int[]>} → StringIntArrayMap. */
  static String word(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return word(array.componentType()) + "Array";
    }
    if (type instanceof ParameterizedTypeName generic) {
      StringBuilder word = new StringBuilder();
      generic.typeArguments().forEach(argument -> word.append(word(argument)));
      return word.append(generic.rawType().simpleName()).toString();
    }
    if (type instanceof ClassName name) {
      return name.simpleName();
    }
    return capitalized(type.toString());
  }

  /** {@code issueRefund}, {@code amount} → ISSUE_REFUND_AMOUNT; acronyms stay together. */
  static String constant(String... names) {
    return String.join("_", names)
        .replaceAll("(\\p{Lower}|\\d)(\\p{Upper})", "$1_$2")
        .replaceAll("(\\p{Upper})(\\p{Upper}\\p{Lower})", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }

  /** A class file holds no longer name than 65,535 bytes, and nobody reads one that is half as long as a page. */
  static String shortened(String name) {
    if (name.length() <= MAX_LENGTH) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(MAX_LENGTH - 1)) ? MAX_LENGTH - 1 : MAX_LENGTH;
    return name.substring(0, end);
  }

  private static String capitalized(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
