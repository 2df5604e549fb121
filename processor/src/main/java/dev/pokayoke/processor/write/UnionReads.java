package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that read one of several objects: each looks ahead for the variant and leaves the object to its reader. */
final class UnionReads {

  private final Members members;
  private final ValueReads values;

  UnionReads(Members members, ValueReads values) {
    this.members = members;
    this.values = values;
  }

  // private static Shape readShape(ArgumentReader in) {
  //   return switch (in.variant("type", SHAPE_VARIANTS)) {
  //     case "Circle" -> readCircleVariant(in);
  //     default -> null;
  //   };
  // }
  MethodSpec method(String name, UnionType type) {
    List<String> all = type.variants().stream().map(Variant::name).toList();
    String names = members.texts(JavaNames.word(type.javaType()) + "_VARIANTS", all);
    CodeBlock.Builder code = CodeBlock.builder()
        .add(
            "return switch (in.variant($L, $L)) {\n$>",
            JavaText.literal(type.discriminator()),
            names);
    for (Variant variant : type.variants()) {
      code.add("case $L -> $L(in);\n", JavaText.literal(variant.name()), reader(type, variant));
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(RuntimeNames.ARGUMENT_READER, "in")
        .addCode(code.add("default -> null;\n$<};\n").build())
        .build();
  }

  // private static Circle readCircleVariant(ArgumentReader in) {
  //   …
  //       case "type" -> { seen = in.once(seen, 0b01); in.skipVariant(); }
  //   …
  // }
  private String reader(UnionType union, Variant variant) {
    return members.helper(
        Variants.key("read", union, variant),
        "read" + JavaNames.word(variant.type().javaType()) + "Variant",
        name -> new ObjectReads(members, values)
            .method(name, variant.object(), union.properties(variant)));
  }
}
