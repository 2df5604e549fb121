package dev.pokayoke.processor.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the reader needs values that Java would compare, and types that others name. The rest is compared with bindings. */
class ExamplesTest {

  private static final ValueType TEXT =
      new StringType(ClassName.get(String.class), StringKind.STRING);
  private static final ValueType INT = new IntegerType(TypeName.INT, IntegerKind.INT);
  private static final ValueType DOUBLE = new NumberType(TypeName.DOUBLE, NumberKind.DOUBLE);

  private static Property property(
      String name, ValueType type, boolean required, @Nullable String standard) {
    return new Property(
        name,
        name,
        "",
        type,
        Constraints.NONE,
        required,
        standard,
        List.of(),
        "",
        false,
        Site.NONE);
  }

  private static Property property(String name, ValueType type) {
    return property(name, type, true, null);
  }

  private static ToolMethod tool(Property... arguments) {
    return new ToolMethod(
        ClassName.get("com.example", "Tools"),
        "f",
        Set.of(),
        "f",
        "",
        Effect.READ,
        Effect.READ,
        false,
        List.of(),
        Approval.BY_EFFECT,
        "",
        false,
        List.of(),
        Stream.of(arguments).<Parameter>map(Parameter.Argument::new).toList(),
        TEXT,
        Site.NONE);
  }

  private static ObjectType object(Construction construction, Property... properties) {
    return new ObjectType(
        ClassName.get("com.example", "Thing"), "", construction, List.of(properties));
  }

  private static ListType set(ValueType item) {
    TypeName type =
        ParameterizedTypeName.get(ClassName.get(Set.class), item.javaType().box());
    return new ListType(type, ListKind.SET, item);
  }

  private static String judged(ValueType type, String json) {
    return Examples.value(tool(property("p", type)), property("p", type), json).text();
  }

  @Test
  void equalItemsAreThoseOfJava() {
    ObjectType optional =
        object(Construction.RECORD, property("a", DOUBLE), property("b", INT, false, "7"));
    String equal = "/p: must not have equal items; equal are 0 and 1";
    assertEquals(equal, judged(set(optional), "[{\"a\": 1}, {\"b\": 7, \"a\": 1.0}]"));
    assertEquals("", judged(set(optional), "[{\"a\": 1}, {\"b\": 8, \"a\": 1.0}]"));
    assertEquals(equal, judged(set(TEXT), "[\"a\", \"\\u0061\"]"));
  }

  @Test
  void withoutEqualsItemsAreThoseOfJson() {
    ObjectType made = object(Construction.SETTERS, property("a", DOUBLE));
    String equal = "/p: must not have equal items; equal are 0 and 1";
    assertEquals(equal, judged(set(made), "[{\"a\": 1}, {\"a\": 1.0}]"));
    ValueType array = new ListType(ArrayTypeName.of(TypeName.INT), ListKind.ARRAY, INT);
    assertEquals(equal, judged(set(array), "[[1, 2], [1, 2.0]]"));
    assertEquals("", judged(set(array), "[[1, 2], [2, 1]]"));
  }

  @Test
  void anOptionalIsEmptyWhenLeftOutOrNull() {
    ValueType optional = new OptionalType(
        ParameterizedTypeName.get(ClassName.get(Optional.class), TEXT.javaType()),
        OptionalKind.OPTIONAL,
        TEXT);
    ObjectType record = object(Construction.RECORD, property("a", optional, false, null));
    assertEquals(
        "/p: must not have equal items; equal are 0 and 1",
        judged(set(record), "[{}, {\"a\": null}]"));
  }

  @Test
  void keysThatJavaCannotCompareAreCompared() {
    IdentifierType id = new IdentifierType(
        ClassName.get("com.example", "Id"),
        "",
        Maker.constructor(ClassName.get("com.example", "Id")),
        property("value", TEXT),
        false);
    MapType map = new MapType(ClassName.get(Map.class), id, INT);
    assertEquals("/p/a: is given twice", judged(map, "{\"a\": 1, \"\\u0061\": 2}"));
  }

  @Test
  void typesInsideOfThemselvesAreKnownToTheirParts() {
    ReferenceType below = new ReferenceType(ClassName.get("com.example", "Thing"));
    Property more = property("more", set(below));
    ToolMethod tool = tool(property("p", object(Construction.RECORD, property("a", INT), more)));
    assertEquals(
        "/more/0/a: is required", Examples.value(tool, more, "[{\"more\": []}]").text());
    assertFalse(Examples.value(tool, more, "[{\"a\": 1, \"more\": []}]").refused());
  }

  @Test
  void oneJsonValueIsOne() {
    assertEquals("/p: must be an integer; got null", judged(INT, "null"));
    for (String broken : List.of("", " ", "1, \"q\": 2", "1}", "1 2", "seven")) {
      assertTrue(judged(INT, broken).startsWith("is not valid JSON at character"), broken);
    }
  }

  @Test
  void anyNameIsAName() {
    Property odd = property("a\"\\b/~\n", INT);
    assertEquals(
        "/a\"\\b~1~0\\n: must be an integer; got true",
        Examples.value(tool(odd), odd, "true").text());
  }

  @Test
  void onlyWhatNobodyElseSeesIsCertain() {
    Property number = property("n", INT);
    Property thing = property("o", object(Construction.RECORD, number), false, null);
    ToolMethod tool = tool(number, thing);
    assertTrue(Examples.call(tool, "{\"n\": 1}").accepted());
    assertTrue(Examples.call(tool, "{\"n\": 1, \"o\": null}").accepted());
    Verdict undecided = Examples.call(tool, "{\"n\": 1, \"o\": {\"n\": 1}}");
    assertFalse(undecided.accepted() || undecided.refused());
    assertTrue(Examples.call(tool, "{\"n\": 1, \"o\": {}}").certain());
  }
}
