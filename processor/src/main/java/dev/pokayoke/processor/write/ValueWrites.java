package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.write.LongSwitch.Case;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** The statements that write one value, and the helper methods behind them. All of them write null for null. */
final class ValueWrites {

  private static final TypeName STRING = ClassName.get(String.class);

  private final Members members;

  ValueWrites(Members members) {
    this.members = members;
  }

  // out.write(value.city());   writeLocation(out, value.where());
  // out.write(value.note().orElse(null));
  // out.write(value.note().orElse(Optional.empty()).orElse(null));
  CodeBlock statement(String out, ValueType type, CodeBlock value) {
    if (type instanceof StringType && type.javaType().equals(TypeName.CHAR.box())) {
      return call(out + ".writeAny", value);
    }
    if (type instanceof BooleanType
        || type instanceof IntegerType
        || type instanceof NumberType
        || type instanceof StringType
        || type instanceof BytesType) {
      return call(out + ".write", value);
    }
    if (type instanceof ConstantType constant) {
      return call(out + ".write", JavaText.literal(constant.value()));
    }
    if (type instanceof AnyType && isOfTheJdk(type.javaType())) {
      return call(out + ".writeAny", value);
    }
    if (type instanceof AnyType && JsonTree.of(type.javaType()).isPresent()) {
      return call(out + ".writeJson", value);
    }
    if (type instanceof OptionalType optional && optional.kind() == OptionalKind.OPTIONAL) {
      CodeBlock otherwise = optional.value() instanceof OptionalType inner
          ? Defaults.empty(inner)
          : CodeBlock.of("null");
      return statement(out, optional.value(), CodeBlock.of("$L.orElse($L)", value, otherwise));
    }
    return CodeBlock.builder()
        .addStatement("$L($L, $L)", helper(type), out, value)
        .build();
  }

  /** {@code Object} or a map of objects; other classes for any JSON are known to their library only. */
  private static boolean isOfTheJdk(TypeName type) {
    return type.equals(TypeName.get(Object.class)) || type instanceof ParameterizedTypeName;
  }

  private static CodeBlock call(String method, CodeBlock value) {
    return CodeBlock.builder().addStatement("$L($L)", method, value).build();
  }

  private String helper(ValueType type) {
    return members.helper(
        List.of("write", type.javaType()),
        "write" + JavaNames.word(type.javaType()),
        name -> new WriteMethods(this).method(name, type, body(type)));
  }

  // private static String unitName(String name) {
  //   String found = unitName1(name);
  //   if (found == null) found = unitName2(name);
  //   return found == null ? name : found;
  // }
  /** The name of the method that tells what the model calls a constant, for an enum of very many. */
  String namer(EnumType type, List<Case> renamed) {
    String word = JavaNames.word(type.javaType());
    String wish = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) + "Name";
    CodeBlock result = CodeBlock.of("found == null ? name : found");
    return members.helper(
        List.of("nameOf", type.javaType()),
        wish,
        name -> MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(String.class)
            .addParameter(String.class, "name")
            .addCode(LongSwitch.code(members, name, STRING, renamed, result))
            .build());
  }

  /** What the helper does with a value that is not null. */
  private Function<WriteMethods, CodeBlock> body(ValueType type) {
    if (type instanceof EnumType choice) {
      return methods -> methods.choice(choice);
    }
    if (type instanceof TextType text) {
      return methods -> methods.text(text);
    }
    if (type instanceof IdentifierType identifier) {
      return methods -> methods.identifier(identifier);
    }
    if (type instanceof ObjectType object) {
      return methods -> methods.object(object);
    }
    if (type instanceof UnionType union) {
      return methods -> new UnionWrites(members, this).body(union);
    }
    if (type instanceof ListType list) {
      return methods -> methods.list(list);
    }
    if (type instanceof MapType map) {
      return methods -> methods.map(map);
    }
    if (type instanceof OptionalType optional) {
      return methods -> methods.optional(optional);
    }
    if (type instanceof ReferenceType) {
      throw new IllegalStateException("no type " + type.javaType() + " encloses its reference");
    }
    throw new IllegalStateException("cannot be written: " + type);
  }
}
