package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;

/** The methods that write one of several objects. */
final class UnionWrites {

  private final Members members;
  private final ValueWrites values;

  UnionWrites(Members members, ValueWrites values) {
    this.members = members;
    this.values = values;
  }

  // if (value instanceof Circle variant) {
  //   writeCircleVariant(out, variant);
  //   return;
  // }
  // if (value instanceof Square variant) {
  //   writeSquareVariant(out, variant);
  //   return;
  // }
  // out.unknownVariant(value);
  CodeBlock body(UnionType type) {
    CodeBlock.Builder code = CodeBlock.builder();
    // No "else if": javac reads each inside of the one before, and hundreds overflow its stack.
    for (Variant variant : type.variants()) {
      String variable = isItself(type, variant) ? "value" : "variant";
      code.beginControlFlow("if ($L)", test(type, variant))
          .addStatement("$L(out, $L)", writer(type, variant), variable)
          .addStatement("return")
          .endControlFlow();
    }
    return code.addStatement("out.unknownVariant(value)").build();
  }

  // value instanceof Circle variant   or, for a class that has subclasses among the variants
  // value.getClass() == Shape.class
  private static CodeBlock test(UnionType union, Variant variant) {
    TypeName type = variant.type().javaType();
    return isItself(union, variant)
        ? CodeBlock.of("value.getClass() == $T.class", type)
        : CodeBlock.of("value instanceof $T variant", type);
  }

  private static boolean isItself(UnionType union, Variant variant) {
    return variant.type().javaType().equals(union.javaType());
  }

  // private static void writeCircleVariant(ResultWriter out, Circle value) {
  //   …
  //   out.name("type");
  //   out.write("Circle");
  //   …
  // }
  private String writer(UnionType union, Variant variant) {
    return members.helper(
        Variants.key("write", union, variant),
        "write" + JavaNames.word(variant.type().javaType()) + "Variant",
        name -> new WriteMethods(values)
            .method(name, variant.type(), methods -> methods.object(union.properties(variant))));
  }
}
