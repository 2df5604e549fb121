package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.MediaType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.testing.ModelText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "boolean | BooleanType(javaType=boolean)",
        "Boolean | BooleanType(javaType=java.lang.Boolean)",
        "byte | IntegerType(javaType=byte, kind=BYTE)",
        "Short | IntegerType(javaType=java.lang.Short, kind=SHORT)",
        "int | IntegerType(javaType=int, kind=INT)",
        "Long | IntegerType(javaType=java.lang.Long, kind=LONG)",
        "BigInteger | IntegerType(javaType=java.math.BigInteger, kind=BIG_INTEGER)",
        "float | NumberType(javaType=float, kind=FLOAT)",
        "Double | NumberType(javaType=java.lang.Double, kind=DOUBLE)",
        "BigDecimal | NumberType(javaType=java.math.BigDecimal, kind=BIG_DECIMAL)",
        "char | StringType(javaType=char, kind=CHAR)",
        "Character | StringType(javaType=java.lang.Character, kind=CHAR)",
        "String | StringType(javaType=java.lang.String, kind=STRING)",
        "CharSequence | StringType(javaType=java.lang.CharSequence, kind=CHAR_SEQUENCE)",
        "Object | AnyType(javaType=java.lang.Object)",
        "Map<String, Object> |"
            + " AnyType(javaType=java.util.Map<java.lang.String, java.lang.Object>)",
        "OptionalInt | OptionalType(javaType=java.util.OptionalInt, kind=OPTIONAL_INT,"
            + " value=IntegerType(javaType=int, kind=INT))",
        "String[] | ListType(javaType=java.lang.String[], kind=ARRAY,"
            + " item=StringType(javaType=java.lang.String, kind=STRING))",
        "byte[] | BytesType(javaType=byte[])",
        "byte[][] | ListType(javaType=byte[][], kind=ARRAY, item=BytesType(javaType=byte[]))",
        "Set<Boolean> | ListType(javaType=java.util.Set<java.lang.Boolean>, kind=SET,"
            + " item=BooleanType(javaType=java.lang.Boolean))",
        "Map<String, Boolean> |"
            + " MapType(javaType=java.util.Map<java.lang.String, java.lang.Boolean>,"
            + " key=StringType(javaType=java.lang.String, kind=STRING),"
            + " value=BooleanType(javaType=java.lang.Boolean))"
      })
  void knownByName(String java, String model) {
    assertEquals(model, ModelText.of(type(java)));
  }

  @Test
  void textsWithAForm() {
    for (TextFormat format : TextFormat.values()) {
      TextType text = assertInstanceOf(TextType.class, type(format.javaType()));
      assertEquals(format, text.format());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "List | RAW | is a raw type",
        "Page | RAW | is a raw type",
        "Map<Integer, String> | MAP_KEY |"
            + " has keys that are neither text nor an enum nor an identifier with a text in it",
        "None | EMPTY_ENUM | is an enum without constants",
        "Hidden | INACCESSIBLE | cannot be reached from the package of the tools",
        "Plain | TYPE | has neither a constructor with parameters, nor a builder, nor setters that"
            + " the tools could call",
        "Runnable | TYPE | is an interface of Java itself, which holds no data",
        "Number | TYPE | is any kind of number",
        "ArrayList<String> | TYPE | is a class of its own; a tool takes and returns the interface",
        "java.util.Iterator<String> | TYPE | is a place in a list and no list",
        "java.util.stream.Collector<String, String, String> | TYPE |"
            + " is a part of the stream library",
        "java.util.concurrent.Flow.Publisher<String> | TYPE | is many values that come later",
        "java.io.File | TYPE | is what a program opens, and not what it is called"
      })
  void unsupported(String java, UnsupportedKind kind, String reason) {
    ValueType type = type(java);
    if (type instanceof ObjectType object) {
      type = object.properties().get(0).type();
    }
    Unsupported unsupported = assertInstanceOf(Unsupported.class, type);
    assertEquals(kind, unsupported.kind());
    assertEquals(reason, unsupported.reason());
  }

  @Test
  void insideOthersToo() {
    ListType list = assertInstanceOf(ListType.class, type("List<? super Integer>"));
    assertEquals(
        UnsupportedKind.WILDCARD,
        assertInstanceOf(Unsupported.class, list.item()).kind());
    ListType grown = assertInstanceOf(ListType.class, type("List<Growing<String>>"));
    assertInstanceOf(ObjectType.class, grown.item());
  }

  @Test
  void anUpperBoundStandsForItsWildcardInArguments() {
    ValueType type = type("Map<String, ? extends List<? extends Page<? extends Item>>>");
    assertEquals(
        "java.util.Map<java.lang.String, java.util.List<Tools.Page<Tools.Item>>>",
        type.javaType().toString());
    assertInstanceOf(MapType.class, type);
  }

  @Test
  void recordsWithTypeArguments() {
    ObjectType page = assertInstanceOf(ObjectType.class, type("Page<Item>"));
    assertEquals(Construction.RECORD, page.construction());
    Map<String, Property> properties = Models.properties(page);
    assertEquals(List.of("items", "next"), List.copyOf(properties.keySet()));
    ListType items = assertInstanceOf(ListType.class, properties.get("items").type());
    assertInstanceOf(ObjectType.class, items.item());
    assertInstanceOf(OptionalType.class, properties.get("next").type());
  }

  @Test
  void identifiers() {
    IdentifierType id = assertInstanceOf(IdentifierType.class, type("OrderId"));
    assertEquals("Names an order.", id.description());
    assertEquals("A-\\d+", id.value().constraints().pattern());
    assertEquals("value", id.value().name());
    assertInstanceOf(ObjectType.class, type("Wrapper"), "its component is no scalar");
    assertInstanceOf(MapType.class, type("Map<OrderId, Boolean>"));
  }

  @Test
  void enums() {
    EnumType reason = assertInstanceOf(EnumType.class, type("Reason"));
    assertEquals("Why it came back.", reason.description());
    assertEquals(
        List.of(
            new EnumConstant("LATE", "LATE", "After the promised day."),
            new EnumConstant("BROKEN", "BROKEN", "Does not work."),
            new EnumConstant("OTHER", "OTHER", "")),
        reason.constants());
    assertInstanceOf(MapType.class, type("Map<Reason, String>"));
  }

  @Test
  void recursionEndsInAReference() {
    ObjectType tree = assertInstanceOf(ObjectType.class, type("Tree"));
    ListType children =
        assertInstanceOf(ListType.class, Models.properties(tree).get("children").type());
    assertEquals(new ReferenceType(tree.javaType()), children.item());
  }

  @Test
  void results() {
    ToolMethod tool = Models.tools("record Node(Node next) {} @Tool Node f() { return null; }")
        .get(0);
    assertInstanceOf(
        ReferenceType.class, Models.properties(tool.result()).get("next").type());
    List<ToolClass> read = Models.read(
        Map.of(
            "Tools.java",
            """
            class Tools {
              @dev.pokayoke.Tool dev.pokayoke.tool.ToolResult f() { return null; }
              @dev.pokayoke.Tool dev.pokayoke.tool.Media g() { return null; }
            }
            """,
            "dev/pokayoke/tool/ToolResult.java",
            "package dev.pokayoke.tool; public class ToolResult {}",
            "dev/pokayoke/tool/Media.java",
            "package dev.pokayoke.tool; public class Media {}"),
        List.of());
    assertInstanceOf(ToolResultType.class, read.get(0).methods().get(0).result());
    assertInstanceOf(MediaType.class, read.get(0).methods().get(1).result());
  }

  @Test
  void whatLiesInAnotherPackageMustBePublic() {
    List<Property> read = Models.read(
            Map.of(
                "shop/Tools.java",
                """
                package shop;
                class Tools extends lib.Outer {
                  @dev.pokayoke.Tool void f(lib.Open a, lib.Open.In b, Closed c) {}
                }
                """,
                "lib/Open.java",
                "package lib; public record Open(int a) { public record In(int b) {} }",
                "lib/Outer.java",
                "package lib; public class Outer { protected record Closed(int a) {} }"),
            List.of())
        .get(0)
        .methods()
        .get(0)
        .arguments();
    assertInstanceOf(ObjectType.class, read.get(0).type());
    assertInstanceOf(ObjectType.class, read.get(1).type());
    assertEquals(
        UnsupportedKind.INACCESSIBLE,
        assertInstanceOf(Unsupported.class, read.get(2).type()).kind());
  }

  @Test
  void jsonTreesOfBothJacksons() {
    List<Property> read = Models.read(
            Map.of(
                "Tools.java",
                """
                class Tools {
                  @dev.pokayoke.Tool void f(com.fasterxml.jackson.databind.JsonNode a,
                      tools.jackson.databind.JsonNode b) {}
                }
                """,
                "com/fasterxml/jackson/databind/JsonNode.java",
                "package com.fasterxml.jackson.databind; public class JsonNode {}",
                "tools/jackson/databind/JsonNode.java",
                "package tools.jackson.databind; public class JsonNode {}"),
            List.of())
        .get(0)
        .methods()
        .get(0)
        .arguments();
    for (Property tree : read) {
      assertInstanceOf(AnyType.class, tree.type());
    }
  }

  @Test
  void arraysOfGenericTypesCanOnlyBeReturned() {
    ValueType argument = type("Page<String>[][]");
    assertTrue(
        assertInstanceOf(Unsupported.class, argument).reason().startsWith("is an array of a gen"));
    ValueType result = Models.read(Map.of("Tools.java", """
                class Tools {
                  @dev.pokayoke.Tool java.util.List<String>[] f() { return null; }
                }
                """), List.of())
        .get(0)
        .methods()
        .get(0)
        .result();
    assertInstanceOf(ListType.class, result);
  }

  private static ValueType type(String java) {
    return Models.argument("""
            record Page<T>(List<T> items, Optional<T> next) {}
            record Item(String name) {}
            /** Names an order. */
            record OrderId(@Param(pattern = "A-\\\\d+") String value) {}
            record Wrapper(List<String> value) {}
            record Tree(String name, List<Tree> children) {}
            record Growing<T>(List<Growing<List<T>>> more) {}
            private record Hidden(int a) {}
            static class Plain { int x; }
            enum None {}
            @Description("Why it came back.")
            enum Reason {
              /** After the promised day. */ LATE,
              /** Not this. */ @Description("Does not work.") BROKEN,
              OTHER
            }
            @Tool void f(%s a) {}
            """.formatted(java)).type();
  }
}
