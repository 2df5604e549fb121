package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.List;

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
  // } else if (value instanceof Square variant) {
  //   writeSquareVariant(out, variant);
  // } else {
  //   out.unknownVariant(value);
  // }
  CodeBlock body(UnionType type) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<Variant> variants = type.variants();
    for (int i = 0; i < variants.size(); i++) {
      CodeBlock test = test(type, variants.get(i));
      if (i == 0) {
        code.beginControlFlow("if ($L)", test);
      } else {
        code.nextControlFlow("else if ($L)", test);
      }
      String variable = isItself(type, variants.get(i)) ? "value" : "variant";
      code.addStatement("$L(out, $L)", writer(type, variants.get(i)), variable);
    }
    return code.nextControlFlow("else")
        .addStatement("out.unknownVariant(value)")
        .endControlFlow()
        .build();
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
            .method(
                name,
                variant.type(),
                methods -> methods.object(Variants.properties(union, variant))));
  }
}
