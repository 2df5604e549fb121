package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.write.LongSwitch.Case;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The methods that read enum constants. They know constants by name: the order in the source may change. */
final class EnumReads {

  private final Members members;

  EnumReads(Members members) {
    this.members = members;
  }

  // private static Unit readUnit(ArgumentReader in) {
  //   return switch (in.readOneOf(UNIT_NAMES)) {
  //     case "CELSIUS" -> Unit.CELSIUS;
  //     default -> null;
  //   };
  // }
  MethodSpec method(String name, EnumType type) {
    CodeBlock read = CodeBlock.of("in.readOneOf($L)", names(type));
    CodeBlock constant = LongSwitch.isNeeded(type.constants().size())
        ? CodeBlock.of("$L($L)", finder(type), read)
        : LongSwitch.expression(read, cases(type), CodeBlock.of("null"));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(RuntimeNames.ARGUMENT_READER, "in")
        .addCode("return $L;\n", constant)
        .build();
  }

  /** The name of the method that finds a constant by what the model calls it. */
  String finder(EnumType type) {
    String word = JavaNames.word(type.javaType());
    String wish = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) + "Of";
    return members.helper(List.of("byName", type.javaType()), wish, name -> byName(name, type));
  }

  // private static Unit unitOf(String name) {
  //   return switch (name) {
  //     case "CELSIUS" -> Unit.CELSIUS;
  //     default -> null;
  //   };
  // }
  private MethodSpec byName(String name, EnumType type) {
    List<Case> cases = cases(type);
    CodeBlock code = LongSwitch.isNeeded(cases.size())
        ? LongSwitch.code(members, name, type.javaType(), cases, CodeBlock.of("found"))
        : CodeBlock.of(
            "return $L;\n",
            LongSwitch.expression(CodeBlock.of("name"), cases, CodeBlock.of("null")));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(String.class, "name")
        .addCode(code)
        .build();
  }

  /** The constant that holds the names which the model sends. */
  String names(EnumType type) {
    return members.texts(
        type.javaType(),
        JavaNames.word(type.javaType()) + "_NAMES",
        type.constants().stream().map(EnumConstant::name).toList());
  }

  private static List<Case> cases(EnumType type) {
    return type.constants().stream()
        .map(constant ->
            new Case(constant.name(), CodeBlock.of("$T.$L", type.javaType(), constant.javaName())))
        .toList();
  }
}
