package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.List;

/** The variants of a union as objects with one property more, which tells them apart. */
final class Variants {

  private Variants() {}

  /** The methods for an object as this variant are others than those for the object alone. */
  static List<Object> key(String purpose, UnionType union, Variant variant) {
    return List.of(purpose, variant.type().javaType(), union.discriminator(), variant.name());
  }

  // String type = "circle";   Kind type = Kind.CIRCLE;
  static CodeBlock constants(ObjectType type, Locals locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Property property : type.properties()) {
      if (property.type() instanceof ConstantType constant) {
        code.addStatement(
            "$T $L = $L",
            constant.javaType(),
            locals.of(property),
            Defaults.literal(constant.type(), constant.value()));
      }
    }
    return code.build();
  }
}
