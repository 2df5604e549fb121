package dev.pokayoke.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How things are called in messages: as the user wrote them, without packages. */
final class Words {

  private static final int MAX_SHOWN = 60;

  private Words() {}

  /** A type as it mostly stands in the source: {@code Map<String, Order>}. */
  static String of(TypeName type) {
    if (type instanceof ClassName name) {
      return name.simpleName();
    }
    if (type instanceof ParameterizedTypeName generic) {
      return of(generic.rawType()) + list(generic.typeArguments(), "<", ", ", ">");
    }
    if (type instanceof ArrayTypeName array) {
      return of(array.componentType()) + "[]";
    }
    if (type instanceof TypeVariableName variable) {
      return variable.name();
    }
    if (type instanceof WildcardTypeName wildcard) {
      return wildcard(wildcard);
    }
    return type.withoutAnnotations().toString(); // a primitive or void: its keyword
  }

  private static String wildcard(WildcardTypeName type) {
    if (!type.lowerBounds().isEmpty()) {
      return list(type.lowerBounds(), "? super ", " & ", "");
    }
    boolean unbounded =
        type.upperBounds().stream().allMatch(bound -> bound.equals(ClassName.OBJECT));
    return unbounded ? "?" : list(type.upperBounds(), "? extends ", " & ", "");
  }

  private static String list(List<TypeName> types, String before, String between, String after) {
    return types.stream().map(Words::of).collect(Collectors.joining(between, before, after));
  }

  /** A number as a person writes it. */
  static String of(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    return Math.abs(plain.scale()) > 20 || plain.precision() > 30
        ? plain.toString()
        : plain.toPlainString();
  }

  /** 65,535 */
  static String of(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A Java string literal. */
  static String quoted(String text) {
    return CodeBlock.of("$S", text).toString();
  }

  /** The beginning of a text, where messages show it. */
  static String start(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.codePointCount(0, line.length()) <= MAX_SHOWN
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN - 1)) + "…";
  }

  /** 'a', 'b' and 'c'. */
  static String listed(List<String> names) {
    List<String> quoted = names.stream().map(name -> "'" + name + "'").toList();
    int last = quoted.size() - 1;
    return last < 1
        ? String.join("", quoted)
        : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
  }
}
