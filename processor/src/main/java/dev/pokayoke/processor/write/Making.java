package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.pokayoke.processor.model.Access.Member;
import dev.pokayoke.processor.model.Access.MemberKind;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import java.util.List;

/** The code that makes an object out of the variables that hold its properties, and takes them out again. */
final class Making {

  private Making() {}

  // new OrderId(value)   Money.of(amount, currency)   Page.<Order>builder()
  static CodeBlock call(Maker maker, CodeBlock arguments) {
    if (maker.factory().isEmpty()) {
      return CodeBlock.of("new $T($L)", maker.on(), arguments);
    }
    if (maker.on() instanceof ParameterizedTypeName generic) {
      CodeBlock types = generic.typeArguments().stream()
          .map(type -> CodeBlock.of("$T", type))
          .collect(CodeBlock.joining(", "));
      return CodeBlock.of("$T.<$L>$L($L)", generic.rawType(), types, maker.factory(), arguments);
    }
    return CodeBlock.of("$T.$L($L)", maker.on(), maker.factory(), arguments);
  }

  // return new Location(city, zip);
  //
  // Location object = new Location();          Location.Builder builder = Location.builder();
  // object.setCity(city);                      builder = builder.city(city);
  // if (zip != null) object.setZip(zip);       if (zip != null) builder = builder.zip(zip);
  // return object;                             return builder.build();
  static CodeBlock of(ObjectType type, Locals locals) {
    CodeBlock arguments = type.properties().stream()
        .filter(property -> property.access().set() == null)
        .map(property -> CodeBlock.of("$L", locals.of(property)))
        .collect(CodeBlock.joining(", "));
    Maker maker = type.maker();
    CodeBlock call = call(maker, arguments);
    List<Property> later = type.properties().stream()
        .filter(property -> property.access().set() != null)
        .toList();
    CodeBlock.Builder code = CodeBlock.builder();
    boolean hasBuilder = !maker.build().isEmpty();
    if (later.isEmpty()) {
      return hasBuilder
          ? code.addStatement("return $L.$L()", call, maker.build()).build()
          : code.addStatement("return $L", call).build();
    }
    String made = locals.own(hasBuilder ? "builder" : "object");
    code.addStatement("$T $L = $L", maker.made(), made, call);
    for (Property property : later) {
      code.addStatement(set(made, property, locals.of(property)));
    }
    return hasBuilder
        ? code.addStatement("return $L.$L()", made, maker.build()).build()
        : code.addStatement("return $L", made).build();
  }

  // object.setCity(city)   object.city = city   builder = builder.city(city)
  // if (zip != null) object.setZip(zip)
  private static CodeBlock set(String made, Property property, String variable) {
    Member member = property.access().set();
    CodeBlock condition = property.staysUnset()
        ? CodeBlock.of("if ($L != null) ", variable)
        : CodeBlock.builder().build();
    return switch (member.kind()) {
      case METHOD -> CodeBlock.of("$L$L.$L($L)", condition, made, member.name(), variable);
      case FIELD -> CodeBlock.of("$L$L.$L = $L", condition, made, member.name(), variable);
      case CHAIN ->
        CodeBlock.of("$L$L = $L.$L($L)", condition, made, made, member.name(), variable);
    };
  }

  // value.city()   value.getCity()   value.city
  static CodeBlock get(String value, Property property) {
    Member member = property.access().get();
    if (member == null) {
      throw new IllegalStateException("nothing gives " + property.javaName());
    }
    return CodeBlock.of(
        member.kind() == MemberKind.FIELD ? "$L.$L" : "$L.$L()", value, member.name());
  }
}
