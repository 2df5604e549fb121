package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.pokayoke.processor.model.Access.Member;
import dev.pokayoke.processor.model.Access.MemberKind;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
  // Location object = new Location();          Location.Builder builder = Location.builder()
  // object.setCity(city);                          .city(city);
  // if (zip != null) object.setZip(zip);       if (zip != null) builder = builder.zip(zip);
  // return object;                             return builder.build();
  static CodeBlock of(ObjectType type, Locals locals) {
    Maker maker = type.maker();
    List<Property> later = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    List<CodeBlock> chain = new ArrayList<>();
    for (Property property : type.properties()) {
      Member member = property.access().set();
      if (member == null) {
        arguments.add(CodeBlock.of("$L", locals.of(property)));
      } else if (member.kind() == MemberKind.CHAIN && !property.staysUnset()) {
        chain.add(CodeBlock.of("$L($L)", member.name(), locals.of(property)));
      } else {
        later.add(property);
      }
    }
    boolean hasBuilder = !maker.build().isEmpty();
    if (hasBuilder && later.isEmpty()) {
      chain.add(CodeBlock.of("$L()", maker.build()));
    }
    CodeBlock call = chained(call(maker, CodeBlock.join(arguments, ", ")), chain);
    if (later.isEmpty()) {
      return statement(CodeBlock.of("return $L", call));
    }
    String made = locals.own(hasBuilder ? "builder" : "object");
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(statement(CodeBlock.of("$T $L = $L", maker.made(), made, call)));
    for (Property property : later) {
      code.addStatement(set(made, property, locals.of(property)));
    }
    return hasBuilder
        ? code.addStatement("return $L.$L()", made, maker.build()).build()
        : code.addStatement("return $L", made).build();
  }

  // Location.builder().city(city)   or, with more calls, each on a line of its own
  private static CodeBlock chained(CodeBlock call, List<CodeBlock> chain) {
    String dot = chain.size() > 1 ? "\n." : ".";
    CodeBlock.Builder code = CodeBlock.builder().add(call);
    chain.forEach(each -> code.add(dot).add(each));
    return code.build();
  }

  private static CodeBlock statement(CodeBlock code) {
    return CodeBlock.builder().addStatement("$L", code).build();
  }

  // object.setCity(city)   object.city = city   builder = builder.city(city)
  // if (zip != null) object.setZip(zip)
  private static CodeBlock set(String made, Property property, String variable) {
    Member member = Objects.requireNonNull(property.access().set());
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
