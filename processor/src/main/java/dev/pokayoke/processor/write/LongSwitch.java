package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A choice by name among more cases than one method should have: a method of the JVM takes 65,535 bytes, and the compiler of
 * HotSpot leaves those above 8,000 alone. Several methods then look one after the other.
 */
final class LongSwitch {

  /** Each takes some 40 bytes. */
  private static final int MAX_CASES = 180;

  private LongSwitch() {}

  /** @param name what is compared @param value what comes of it */
  record Case(String name, CodeBlock value) {}

  static boolean isNeeded(int cases) {
    return cases > MAX_CASES;
  }

  // Country found = countryOf1(name);
  // if (found == null) found = countryOf2(name);
  // return found;
  static CodeBlock code(
      Members members, String wish, TypeName type, List<Case> cases, CodeBlock result) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (int from = 0; from < cases.size(); from += MAX_CASES) {
      List<Case> part = cases.subList(from, Math.min(from + MAX_CASES, cases.size()));
      List<Object> key = new ArrayList<>(List.of(wish, type, from));
      String method =
          members.helper(key, wish + (from / MAX_CASES + 1), name -> part(name, type, part));
      if (from == 0) {
        code.addStatement("$T found = $L(name)", type, method);
      } else {
        code.addStatement("if (found == null) found = $L(name)", method);
      }
    }
    return code.addStatement("return $L", result).build();
  }

  // private static Country countryOf1(String name) {
  //   return switch (name) {
  //     case "ALBANIA" -> Country.ALBANIA;
  //     default -> null;
  //   };
  // }
  private static MethodSpec part(String name, TypeName type, List<Case> cases) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(String.class, "name")
        .addCode(CodeBlock.of(
            "return $L;\n", expression(CodeBlock.of("name"), cases, CodeBlock.of("null"))))
        .build();
  }

  // switch (name) {
  //   case "ALBANIA" -> Country.ALBANIA;
  //   default -> null;
  // }
  static CodeBlock expression(CodeBlock selector, List<Case> cases, CodeBlock otherwise) {
    CodeBlock.Builder code = CodeBlock.builder().add("switch ($L) {\n$>", selector);
    for (Case each : cases) {
      code.add("case $L -> $L;\n", JavaText.literal(each.name()), each.value());
    }
    return code.add("default -> $L;\n$<}", otherwise).build();
  }
}
