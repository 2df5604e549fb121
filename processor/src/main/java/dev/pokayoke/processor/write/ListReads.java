package dev.pokayoke.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods that read JSON arrays. */
final class ListReads {

  private final ValueReads values;

  ListReads(ValueReads values) {
    this.values = values;
  }

  // private static List<Line> readLineList(ArgumentReader in) {
  //   int mark = in.mark();
  //   List<Line> items = new ArrayList<>();
  //   if (in.beginArray()) {
  //     while (in.nextItem()) items.add(readLine(in));
  //     in.checkSize(items.size(), 1, 50);
  //     if (in.cleanSince(mark)) in.checkUnique(items);
  //   }
  //   return Collections.unmodifiableList(items);
  // }
  MethodSpec method(String name, ListType type, Constraints constraints) {
    TypeName items = ParameterizedTypeName.get(
        ClassName.get(List.class), type.item().javaType().box());
    boolean unique = constraints.uniqueItems() || type.kind() == ListKind.SET;
    CodeBlock item = values.value("in", type.item(), Constraints.NONE, name);
    CodeBlock.Builder code = CodeBlock.builder();
    if (unique) {
      code.addStatement("int mark = in.mark()");
    }
    code.addStatement("$T items = new $T<>()", items, ArrayList.class)
        .beginControlFlow("if (in.beginArray())")
        .addStatement("while (in.nextItem()) items.add($L)", item)
        .add(sizeCheck("items.size()", constraints));
    if (unique) {
      // Refused items are all read as the same neutral value.
      code.addStatement("if (in.cleanSince(mark)) in.checkUnique(items)");
    }
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(RuntimeNames.ARGUMENT_READER, "in")
        .addCode(code.endControlFlow().add(result(type)).build())
        .build();
  }

  // in.checkSize(items.size(), 1, 50);
  static CodeBlock sizeCheck(String size, Constraints constraints) {
    if (!isSized(constraints)) {
      return CodeBlock.of("");
    }
    return CodeBlock.builder()
        .addStatement(
            "in.checkSize($L, $L, $L)",
            size,
            ValueReads.size(constraints.minItems()),
            ValueReads.size(constraints.maxItems()))
        .build();
  }

  static boolean isSized(Constraints constraints) {
    return constraints.minItems() != null || constraints.maxItems() != null;
  }

  // return Collections.unmodifiableList(items);
  private static CodeBlock result(ListType type) {
    if (type.kind() == ListKind.ARRAY) {
      return array((ArrayTypeName) type.javaType());
    }
    if (type.kind() == ListKind.STREAM && type.item().javaType().isPrimitive()) {
      return primitiveStream(type);
    }
    CodeBlock result = switch (type.kind()) {
      case SET ->
        CodeBlock.of("$T.unmodifiableSet(new $T<>(items))", Collections.class, LinkedHashSet.class);
      case STREAM -> CodeBlock.of("items.stream()");
      default -> CodeBlock.of("$T.unmodifiableList(items)", Collections.class);
    };
    return CodeBlock.builder().addStatement("return $L", result).build();
  }

  // return items.toArray(new Line[0]);   or, for primitives
  // int[] array = new int[items.size()];
  // for (int i = 0; i < array.length; i++) array[i] = items.get(i);
  // return array;
  private static CodeBlock array(ArrayTypeName type) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (!type.componentType().isPrimitive()) {
      CodeBlock empty = Defaults.newArray(type, CodeBlock.of("0"));
      return code.addStatement("return items.toArray($L)", empty).build();
    }
    return code.add(unboxed(type)).addStatement("return array").build();
  }

  // int[] array = new int[items.size()];
  // for (int i = 0; i < array.length; i++) array[i] = items.get(i);
  // return IntStream.of(array);
  private static CodeBlock primitiveStream(ListType type) {
    return CodeBlock.builder()
        .add(unboxed(ArrayTypeName.of(type.item().javaType())))
        .addStatement("return $T.of(array)", type.javaType())
        .build();
  }

  // int[] array = new int[items.size()];
  // for (int i = 0; i < array.length; i++) array[i] = items.get(i);
  private static CodeBlock unboxed(ArrayTypeName type) {
    return CodeBlock.builder()
        .addStatement("$T array = $L", type, Defaults.newArray(type, CodeBlock.of("items.size()")))
        .addStatement("for (int i = 0; i < array.length; i++) array[i] = items.get(i)")
        .build();
  }
}
