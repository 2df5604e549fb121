package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that read objects and typed identifiers, and call their constructors. */
final class ObjectReads {

  private final Members members;
  private final ValueReads values;

  ObjectReads(Members members, ValueReads values) {
    this.members = members;
    this.values = values;
  }

  // private static Location readLocation(ArgumentReader in) {
  //   int mark = in.mark();
  //   …
  //   if (!in.cleanSince(mark)) return null;
  //   try { return new Location(city, zip); } catch … { … }
  // }
  MethodSpec method(String name, ObjectType type) {
    return method(name, type, type.properties());
  }

  /** @param properties that the model sends: those of the object, and perhaps the one that tells it apart from others */
  MethodSpec method(String name, ObjectType type, List<Property> properties) {
    if (type.construction() == Construction.NONE) {
      throw new IllegalStateException("cannot be made: " + type.javaType());
    }
    Locals locals = new Locals();
    locals.reserve(type.maker());
    locals.addProperties(type.properties());
    String owner = JavaNames.word(type.javaType());
    String in = locals.own("in");
    String mark = locals.own("mark");
    CodeBlock read =
        new PropertyReads(members, values).code(properties, locals, in, owner, "PROPERTIES");
    return method(name, type.javaType(), in)
        .addStatement("int $L = $L.mark()", mark, in)
        .addCode(Variants.constants(type, locals))
        .addCode(read)
        .addCode(construction(Making.of(type, locals), locals, in, mark))
        .build();
  }

  // private static OrderId readOrderId(ArgumentReader in) {
  //   int mark = in.mark();
  //   String value = in.readString(ORDER_ID_VALUE_PATTERN);
  //   if (!in.cleanSince(mark)) return null;
  //   try { return new OrderId(value); } catch … { … }
  // }
  MethodSpec method(String name, IdentifierType type) {
    Property property = type.value();
    Locals locals = new Locals();
    locals.reserve(type.maker());
    locals.addProperties(List.of(property));
    String owner = JavaNames.word(type.javaType());
    String in = locals.own("in");
    String mark = locals.own("mark");
    String value = locals.of(property);
    CodeBlock read = values.value(
        in, property.type(), property.constraints(), owner + "_" + property.javaName());
    return method(name, type.javaType(), in)
        .addStatement("int $L = $L.mark()", mark, in)
        .addStatement("$T $L = $L", property.type().javaType(), value, read)
        .addCode(construction(made(type, value), locals, in, mark))
        .build();
  }

  // private static OrderId orderIdOf(ArgumentReader in, String name) {
  //   int mark = in.mark();
  //   in.checkName(name, ORDER_ID_NAME_PATTERN);
  //   if (!in.cleanSince(mark)) return null;
  //   try { return new OrderId(name); } catch … { … }
  // }
  MethodSpec byName(String name, IdentifierType type) {
    StringType text = (StringType) type.value().type();
    Constraints constraints = type.value().constraints();
    boolean isChar = text.kind() == StringKind.CHAR;
    CodeBlock limits = isChar
        ? CodeBlock.of("1, 1")
        : values.limits(constraints, JavaNames.word(type.javaType()) + "_NAME");
    CodeBlock.Builder check = CodeBlock.builder();
    if (!limits.isEmpty()) {
      check.addStatement("in.checkName(name, $L)", limits);
    }
    String argument = isChar ? "name.charAt(0)" : "name";
    return method(name, type.javaType(), "in")
        .addParameter(String.class, "name")
        .addStatement("int mark = in.mark()")
        .addCode(check.build())
        .addCode(construction(made(type, argument), new Locals(), "in", "mark"))
        .build();
  }

  // return new OrderId(value);   return OrderId.of(value);
  private static CodeBlock made(IdentifierType type, String variable) {
    return CodeBlock.builder()
        .addStatement("return $L", Making.call(type.maker(), CodeBlock.of("$L", variable)))
        .build();
  }

  private static MethodSpec.Builder method(String name, TypeName type, String in) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type)
        .addParameter(RuntimeNames.ARGUMENT_READER, in);
  }

  // if (!in.cleanSince(mark)) return null;
  // try {
  //   return new Location(city, zip);
  // } catch (IllegalArgumentException refusal) {
  //   in.refuse(refusal);
  //   return null;
  // }
  private static CodeBlock construction(CodeBlock made, Locals locals, String in, String mark) {
    String refusal = locals.own("refusal");
    return CodeBlock.builder()
        .addStatement("if (!$L.cleanSince($L)) return null", in, mark)
        .beginControlFlow("try")
        .add(made)
        .nextControlFlow("catch ($T $L)", IllegalArgumentException.class, refusal)
        .addStatement("$L.refuse($L)", in, refusal)
        .addStatement("return null")
        .endControlFlow()
        .build();
  }
}
