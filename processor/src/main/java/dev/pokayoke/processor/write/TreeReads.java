package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.JsonTree;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods that make a JSON library's own tree of what was read: with its factory of nodes, and without its mapper. */
final class TreeReads {

  private static final ValueType ANY_LIST = new ListType(
      ParameterizedTypeName.get(List.class, Object.class),
      ListKind.LIST,
      new AnyType(ClassName.OBJECT));

  private final Members members;
  private final ValueReads values;

  TreeReads(Members members, ValueReads values) {
    this.members = members;
    this.values = values;
  }

  // private static JsonNode readJsonNode(ArgumentReader in) {
  //   return jsonNodeOf(in.readAny());
  // }
  // private static ObjectNode readObjectNode(ArgumentReader in) {
  //   return (ObjectNode) jsonNodeOf(readStringObjectMap(in));
  // }
  MethodSpec method(String name, AnyType type, JsonTree tree) {
    String make = members.helper(
        List.of("treeOf", tree.node()), "jsonNodeOf", helper -> conversion(helper, tree));
    CodeBlock read = switch (tree.kind()) {
      case NODE -> CodeBlock.of("in.readAny()");
      case OBJECT -> values.value("in", ValueReads.ANY_MAP, Constraints.NONE, name);
      case ARRAY -> values.value("in", ANY_LIST, Constraints.NONE, name);
    };
    CodeBlock node = CodeBlock.of("$L($L)", make, read);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(RuntimeNames.ARGUMENT_READER, "in")
        .addStatement(
            "return $L",
            tree.kind() == JsonTree.Kind.NODE
                ? node
                : CodeBlock.of("($T) $L", type.javaType(), node))
        .build();
  }

  // private static JsonNode jsonNodeOf(Object value) {
  //   JsonNodeFactory nodes = JsonNodeFactory.instance;
  //   if (value instanceof Map<?, ?> map) { … }
  //   if (value instanceof List<?> list) { … }
  //   if (value instanceof String text) return nodes.textNode(text);
  //   …
  //   return nodes.nullNode();
  // }
  private static MethodSpec conversion(String name, JsonTree tree) {
    ClassName factory = tree.node("JsonNodeFactory");
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(tree.node())
        .addParameter(Object.class, "value")
        .addStatement("$T nodes = $T.instance", factory, factory)
        .addCode(object(name, tree))
        .addCode(array(name, tree))
        .addCode(scalar(String.class, "nodes." + tree.textMethod()))
        .addCode(scalar(Boolean.class, "nodes.booleanNode"))
        .addCode(scalar(Integer.class, "nodes.numberNode"))
        .addCode(scalar(Long.class, "nodes.numberNode"))
        .addCode(scalar(BigInteger.class, "nodes.numberNode"))
        // The factory of older versions drops the zeros of 1.10.
        .addStatement(
            "if (value instanceof $T scalar) return $T.valueOf(scalar)",
            BigDecimal.class,
            tree.node("DecimalNode"))
        .addStatement("return nodes.nullNode()")
        .build();
  }

  // if (value instanceof Map<?, ?> map) {
  //   ObjectNode object = nodes.objectNode();
  //   for (Map.Entry<?, ?> entry : map.entrySet()) {
  //     object.set((String) entry.getKey(), jsonNodeOf(entry.getValue()));
  //   }
  //   return object;
  // }
  private static CodeBlock object(String name, JsonTree tree) {
    return CodeBlock.builder()
        .beginControlFlow("if (value instanceof $T<?, ?> map)", Map.class)
        .addStatement("$T object = nodes.objectNode()", tree.node("ObjectNode"))
        .beginControlFlow("for ($T<?, ?> entry : map.entrySet())", Map.Entry.class)
        .addStatement("object.set(($T) entry.getKey(), $L(entry.getValue()))", String.class, name)
        .endControlFlow()
        .addStatement("return object")
        .endControlFlow()
        .build();
  }

  // if (value instanceof List<?> list) {
  //   ArrayNode array = nodes.arrayNode();
  //   for (Object item : list) array.add(jsonNodeOf(item));
  //   return array;
  // }
  private static CodeBlock array(String name, JsonTree tree) {
    return CodeBlock.builder()
        .beginControlFlow("if (value instanceof $T<?> list)", List.class)
        .addStatement("$T array = nodes.arrayNode()", tree.node("ArrayNode"))
        .addStatement("for ($T item : list) array.add($L(item))", Object.class, name)
        .addStatement("return array")
        .endControlFlow()
        .build();
  }

  // if (value instanceof Long scalar) return nodes.numberNode(scalar);
  private static CodeBlock scalar(Class<?> type, String method) {
    return CodeBlock.builder()
        .addStatement("if (value instanceof $T scalar) return $L(scalar)", type, method)
        .build();
  }
}
