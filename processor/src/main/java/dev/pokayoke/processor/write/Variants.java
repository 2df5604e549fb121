package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.ArrayList;
import java.util.List;

/** The variants of a union as objects with one property more, which tells them apart. */
final class Variants {

  private static final ValueType STRING =
      new StringType(ClassName.get(String.class), StringKind.STRING);

  private Variants() {}

  /** What the JSON of a variant has: the discriminator, then its own properties. */
  static List<Property> properties(UnionType union, Variant variant) {
    List<Property> properties = new ArrayList<>();
    properties.add(discriminator(union.discriminator(), variant.name()));
    object(variant).properties().stream()
        .filter(property -> !(property.type() instanceof ConstantType))
        .forEach(properties::add);
    return properties;
  }

  /** A check has refused variants that are no objects. */
  static ObjectType object(Variant variant) {
    if (variant.type() instanceof ObjectType object) {
      return object;
    }
    throw new IllegalStateException("no object: " + variant.type());
  }

  /** The methods for an object as this variant are others than those for the object alone. */
  static List<Object> key(String purpose, UnionType union, Variant variant) {
    return List.of(purpose, variant.type().javaType(), union.discriminator(), variant.name());
  }

  private static Property discriminator(String name, String value) {
    return new Property(
        name,
        name,
        "",
        new ConstantType(STRING, value),
        Constraints.NONE,
        true,
        null,
        List.of(),
        "",
        false,
        Site.NONE);
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
