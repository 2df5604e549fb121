package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
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
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(RuntimeNames.ARGUMENT_READER, "in")
        .addCode(choice(type, CodeBlock.of("in.readOneOf($L)", names(type))))
        .build();
  }

  // private static Unit unitOf(String name) {
  //   return switch (name) {
  //     case "CELSIUS" -> Unit.CELSIUS;
  //     default -> null;
  //   };
  // }
  MethodSpec byName(String name, EnumType type) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(String.class, "name")
        .addCode(choice(type, CodeBlock.of("name")))
        .build();
  }

  /** The constant that holds the names which the model sends. */
  String names(EnumType type) {
    return members.texts(
        type.javaType(),
        JavaNames.word(type.javaType()) + "_NAMES",
        type.constants().stream().map(EnumConstant::name).toList());
  }

  private static CodeBlock choice(EnumType type, CodeBlock selector) {
    CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", selector);
    for (EnumConstant constant : type.constants()) {
      code.add(
          "case $L -> $T.$L;\n",
          JavaText.literal(constant.name()),
          type.javaType(),
          constant.javaName());
    }
    return code.add("default -> null;\n$<};\n").build();
  }
}
