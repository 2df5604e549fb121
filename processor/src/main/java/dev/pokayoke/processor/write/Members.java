package dev.pokayoke.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The constants and helper methods of a generated class, in the order in which they were asked for. Each helper exists once;
 * members that want the same name are numbered.
 */
final class Members {

  private final Set<String> methodNames = new HashSet<>(Set.of(
      "of",
      "definition",
      "call",
      "clone",
      "equals",
      "finalize",
      "getClass",
      "hashCode",
      "notify",
      "notifyAll",
      "toString",
      "wait",
      // Java takes a call of a method with this name for a statement of its own.
      "yield"));
  private final Set<String> constantNames = new HashSet<>();
  private final Constants constants = new Constants();
  private final Map<TypeName, String> textsByType = new HashMap<>();
  private final Map<List<Object>, String> helperNames = new HashMap<>();
  private final Map<String, @Nullable MethodSpec> helpers = new LinkedHashMap<>();

  /** A method name that is still free. */
  String method(String wish) {
    return unused(wish, "", methodNames);
  }

  // private static final TextPattern ORDER_ID_VALUE_PATTERN = TextPattern.of("A-\\d+");
  String constant(String wish, TypeName type, CodeBlock value) {
    String name = unused(JavaNames.constant(wish), "_", constantNames);
    return constants.add(name, type, value);
  }

  // private static final String[] UNIT_NAMES = {"CELSIUS", "FAHRENHEIT"};
  String texts(TypeName key, String wish, List<String> texts) {
    return textsByType.computeIfAbsent(key, type -> texts(wish, texts));
  }

  // private static final String[] GET_FORECAST_ARGUMENTS = {"unit", "days", "where"};
  String texts(String wish, List<String> texts) {
    CodeBlock values = texts.stream().map(JavaText::literal).collect(CodeBlock.joining(", "));
    return constant(wish, ArrayTypeName.of(String.class), CodeBlock.of("{$L}", values));
  }

  /**
   * The name of the helper method for a key; the first time, its code is made too. The name is known before the code, so
   * that the helper of a recursive type may call itself.
   */
  String helper(List<Object> key, String wish, Function<String, MethodSpec> code) {
    String known = helperNames.get(key);
    if (known != null) {
      return known;
    }
    String name = method(wish);
    helperNames.put(key, name);
    helpers.put(name, null);
    helpers.put(name, code.apply(name));
    return name;
  }

  Constants constants() {
    return constants;
  }

  List<MethodSpec> helpers() {
    return List.copyOf(helpers.values());
  }

  private static String unused(String wish, String separator, Set<String> used) {
    String start = JavaNames.shortened(wish);
    String name = start;
    for (int i = 2; !used.add(name); i++) {
      name = start + separator + i;
    }
    return name;
  }
}
