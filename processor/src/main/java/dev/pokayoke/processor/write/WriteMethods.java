package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.write.LongSwitch.Case;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PrimitiveIterator;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The helper methods that write values: {@code out} is the writer and {@code value} what is written. */
final class WriteMethods {

  private final ValueWrites values;

  WriteMethods(ValueWrites values) {
    this.values = values;
  }

  // private static void writeLocation(ResultWriter out, Location value) {
  //   if (value == null) {
  //     out.writeNull();
  //     return;
  //   }
  //   …
  // }
  MethodSpec method(String name, ValueType type, Function<WriteMethods, CodeBlock> body) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameter(RuntimeNames.RESULT_WRITER, "out")
        .addParameter(type.javaType(), "value")
        .beginControlFlow("if (value == null)")
        .addStatement("out.writeNull()")
        .addStatement("return")
        .endControlFlow()
        .addCode(body.apply(this))
        .build();
  }

  // out.write(value.name());
  CodeBlock choice(EnumType type) {
    return name("out.write", "value", type);
  }

  // out.write(value.name());   or, when the model knows other names
  // out.write(switch (value.name()) {
  //   case "CELSIUS" -> "celsius";
  //   default -> value.name();
  // });
  private CodeBlock name(String method, String value, EnumType type) {
    // By name and not by constant, for which the compiler would make a class of its own.
    CodeBlock name = CodeBlock.of("$L.name()", value);
    List<Case> renamed = type.constants().stream()
        .filter(constant -> !constant.name().equals(constant.javaName()))
        .map(constant -> new Case(constant.javaName(), JavaText.literal(constant.name())))
        .toList();
    CodeBlock known = LongSwitch.isNeeded(renamed.size())
        ? CodeBlock.of("$L($L)", values.namer(type, renamed), name)
        : renamed.isEmpty() ? name : LongSwitch.expression(name, renamed, name);
    return CodeBlock.builder().add("$L($L);\n", method, known).build();
  }

  // out.write(value.toString());
  CodeBlock text(TextType type) {
    return CodeBlock.builder()
        .addStatement("out.write($L)", TextForms.text(type.format(), "value"))
        .build();
  }

  // out.write(value.value());
  CodeBlock identifier(IdentifierType type) {
    return values.statement("out", type.value().type(), Making.get("value", type.value()));
  }

  // out.beginObject();
  // out.name("days");
  // out.write(value.days());
  // out.nameUnlessNull("city");
  // out.write(value.city());
  // out.endObject();
  CodeBlock object(ObjectType type) {
    return object(type.properties());
  }

  CodeBlock object(List<Property> properties) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("out.beginObject()");
    for (Property property : properties) {
      String name = Nullness.isNeverNull(property.type()) ? "name" : "nameUnlessNull";
      code.addStatement("out.$L($L)", name, JavaText.literal(property.name()))
          .add(values.statement("out", property.type(), Making.get("value", property)));
    }
    return code.addStatement("out.endObject()").build();
  }

  // out.beginArray();
  // for (Line item : value) {
  //   writeLine(out, item);
  // }
  // out.endArray();
  CodeBlock list(ListType type) {
    if (type.kind() == ListKind.STREAM) {
      return stream(type);
    }
    return CodeBlock.builder()
        .addStatement("out.beginArray()")
        .beginControlFlow("for ($T item : value)", type.item().javaType())
        .add(values.statement("out", type.item(), CodeBlock.of("item")))
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  // out.beginArray();
  // try (value) {
  //   for (Iterator<Line> items = value.iterator(); items.hasNext(); ) {
  //     Line item = items.next();
  //     writeLine(out, item);
  //   }
  // }
  // out.endArray();
  private CodeBlock stream(ListType type) {
    TypeName item = type.item().javaType();
    TypeName iterator = item.isPrimitive()
        ? ClassName.get(PrimitiveIterator.class).nestedClass("Of" + JavaNames.word(item))
        : ParameterizedTypeName.get(ClassName.get(Iterator.class), item);
    // One at a time: an endless stream ends at the writer's limit, not where memory does.
    return CodeBlock.builder()
        .addStatement("out.beginArray()")
        .beginControlFlow("try (value)")
        .beginControlFlow("for ($T items = value.iterator(); items.hasNext(); )", iterator)
        .addStatement(
            "$T item = items.next$L()", item, item.isPrimitive() ? JavaNames.word(item) : "")
        .add(values.statement("out", type.item(), CodeBlock.of("item")))
        .endControlFlow()
        .endControlFlow()
        .addStatement("out.endArray()")
        .build();
  }

  // out.beginObject();
  // for (Map.Entry<String, Integer> entry : value.entrySet()) {
  //   out.name(entry.getKey());
  //   out.write(entry.getValue());
  // }
  // out.endObject();
  CodeBlock map(MapType type) {
    return CodeBlock.builder()
        .addStatement("out.beginObject()")
        .beginControlFlow(
            "for ($T<$T, $T> entry : value.entrySet())",
            Map.Entry.class,
            type.key().javaType().box(),
            type.value().javaType().box())
        .add(key(type.key()))
        .add(values.statement("out", type.value(), CodeBlock.of("entry.getValue()")))
        .endControlFlow()
        .addStatement("out.endObject()")
        .build();
  }

  // out.name(entry.getKey());   out.name(entry.getKey().name());
  // out.name(String.valueOf(entry.getKey().value()));
  private CodeBlock key(ValueType type) {
    if (type instanceof EnumType choice) {
      return name("out.name", "entry.getKey()", choice);
    }
    CodeBlock key = type instanceof IdentifierType identifier
        ? CodeBlock.of(
            "$T.valueOf($L)", String.class, Making.get("entry.getKey()", identifier.value()))
        : CodeBlock.of("entry.getKey()");
    return CodeBlock.builder().addStatement("out.name($L)", key).build();
  }

  // if (value.isPresent()) {
  //   out.write(value.getAsInt());
  // } else {
  //   out.writeNull();
  // }
  CodeBlock optional(OptionalType type) {
    String get = OptionalCalls.of(type.kind()).get();
    return CodeBlock.builder()
        .beginControlFlow("if (value.isPresent())")
        .add(values.statement("out", type.value(), CodeBlock.of("value.$L()", get)))
        .nextControlFlow("else")
        .addStatement("out.writeNull()")
        .endControlFlow()
        .build();
  }
}
