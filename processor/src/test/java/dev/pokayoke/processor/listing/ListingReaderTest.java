package dev.pokayoke.processor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.document.At;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingReaderTest {

  private static final String SCHEMA =
      "{\"type\":\"object\",\"properties\":{\"days\":{\"type\":\"integer\",\"description\":\"Days to look ahead\"}},\"required\":[\"days\"]}";

  private static ToolClass read(String json) throws Exception {
    return ListingReader.read("list", new StringReader(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"tools\":[{\"name\":\"get_forecast\",\"description\":\"Weather to come\",\"inputSchema\":%s}]}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"result\":{\"tools\":[{\"name\":\"get_forecast\",\"description\":\"Weather to come\",\"inputSchema\":%s}]}}",
        "[{\"type\":\"function\",\"function\":{\"name\":\"get_forecast\",\"description\":\"Weather to come\",\"parameters\":%s}}]",
        "[{\"type\":\"function\",\"name\":\"get_forecast\",\"description\":\"Weather to come\",\"parameters\":%s,\"strict\":true}]",
        "{\"model\":\"m\",\"tools\":[{\"name\":\"get_forecast\",\"description\":\"Weather to come\",\"input_schema\":%s}]}"
      })
  void everyFormOfAList(String form) throws Exception {
    ToolMethod tool = read(form.formatted(SCHEMA)).methods().get(0);
    assertEquals("get_forecast", tool.name());
    assertEquals("Weather to come", tool.description());
    Property days = tool.arguments().get(0);
    assertEquals("Days to look ahead", days.description());
    assertTrue(days.required());
    assertInstanceOf(IntegerType.class, days.type());
    Spot spot = assertInstanceOf(Spot.class, days.site());
    assertEquals("get_forecast", spot.tool());
    assertEquals("days", spot.property());
  }

  @Test
  void placesAreWhereObjectsStart() throws Exception {
    ToolMethod tool = read("""
        {"tools":[
          {"name":"a/b","inputSchema":
            {"properties":{"x~y":{"type":"array","items":
              {"type":"object","properties":{
                "deep":{"type":"string"}}}},
             "ref":{"$ref":"#/$defs/R"}},
             "$defs":{"R":{"type":"object","properties":{
               "in":{"type":"string"}}}}}}]}""").methods().get(0);
    assertEquals(
        new Spot(ListKind.MCP, "list", "a/b", List.of(), new At(2, 3, "/tools/0"), 1), tool.site());
    Property outer = tool.arguments().get(0);
    assertEquals(
        new Spot(
            ListKind.MCP,
            "list",
            "a/b",
            List.of("x~y"),
            new At(3, 26, "/tools/0/inputSchema/properties/x~0y"),
            1),
        outer.site());
    ListType list = assertInstanceOf(ListType.class, outer.type());
    assertEquals(
        new Spot(
            ListKind.MCP,
            "list",
            "a/b",
            List.of("x~y", "deep"),
            new At(5, 16, "/tools/0/inputSchema/properties/x~0y/items/properties/deep"),
            1),
        assertInstanceOf(ObjectType.class, list.item()).properties().get(0).site());
    ObjectType referred =
        assertInstanceOf(ObjectType.class, tool.arguments().get(1).type());
    assertEquals(
        new Spot(
            ListKind.MCP,
            "list",
            "a/b",
            List.of("ref", "in"),
            new At(8, 13, "/tools/0/inputSchema/$defs/R/properties/in"),
            1),
        referred.properties().get(0).site());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a-b", "class", "", "1", "@type", "名前", "\\ud83d\\ude00", "_"})
  void namesNeedNotBeNamesInJava(String name) throws Exception {
    String list =
        "[{\"name\":\"a-b\",\"inputSchema\":{\"properties\":{\"%s\":{\"type\":\"object\",\"properties\":{\"%s\":{\"enum\":[\"x\"]}}}}}}]"
            .formatted(name, name);
    ToolClass tools = ListingReader.read("./tool list.json", new StringReader(list));
    assertInstanceOf(ObjectType.class, tools.methods().get(0).arguments().get(0).type());
  }

  @Test
  void referencesDoNotMultiplyForEver() {
    StringBuilder definitions = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String next = "{\"$ref\":\"#/$defs/D%d\"}".formatted(i + 1);
      definitions.append("\"D%d\":{\"type\":\"object\",\"properties\":{\"a\":%s,\"b\":%s}},"
          .formatted(i, next, next));
    }
    String list =
        "[{\"name\":\"t\",\"inputSchema\":{\"properties\":{\"p\":{\"$ref\":\"#/$defs/D0\"}},\"$defs\":{%s\"D60\":{}}}}]"
            .formatted(definitions);
    String told = assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThrows(ListingException.class, () -> read(list)).getMessage());
    assertEquals(
        "tool 't' has more than 5000 schemas, those that \"$ref\" repeats counted too", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[{\"name\":\"a\",\"inputSchema\":{\"properties\":{\"p\":{\"minimum\":1e1000000000}}}}] | more than is read: number with an exponent beyond 1000 at line 1, column 58",
        "[{\"name\":\"a\",\"inputSchema\":{\"properties\":{\"p\":{\"minimum\":1e-9999}}}}] | more than is read: number with an exponent beyond 1000"
      })
  void numbersAreLimited(String text, String message) {
    String told = assertThrows(JsonException.class, () -> read(text)).getMessage();
    assertTrue(told.startsWith(message), told);
  }

  @Test
  void countsAreLimited() {
    String tool = "{\"name\":\"a\"},";
    String tools = "[" + tool.repeat(10_001) + "{\"name\":\"b\"}]";
    assertEquals(
        "there are 10002 tools; at most 10000 are read",
        assertThrows(ListingException.class, () -> read(tools)).getMessage());
    String text = "[{\"name\":\"a\",\"description\":\"%s\"}]".formatted("x".repeat(200_001));
    String told = assertThrows(JsonException.class, () -> read(text)).getMessage();
    assertTrue(told.startsWith("more than is read: String value length (200001)"), told);
  }

  @Test
  void lengthIsLimited() {
    Reader endless = new Reader() {
      @Override
      public int read(char[] buffer, int start, int length) {
        Arrays.fill(buffer, start, start + length, ' ');
        return length;
      }

      @Override
      public void close() {}
    };
    String told = assertThrows(JsonException.class, () -> ListingReader.read("list", endless))
        .getMessage();
    assertTrue(told.startsWith("more than is read: Document length ("), told);
  }

  @Test
  void hintsAreEffects() throws Exception {
    List<ToolMethod> tools = read("""
        [{"name":"a","annotations":{"readOnlyHint":true}},{"name":"b","annotations":{"destructiveHint":true}},{"name":"c"}]""").methods();
    assertEquals(
        List.of(Effect.READ, Effect.DESTRUCTIVE, Effect.WRITE),
        tools.stream().map(ToolMethod::effect).toList());
    assertEquals(Effect.INFERRED, tools.get(2).declaredEffect());
  }

  @Test
  void examplesOfOthersAreNotJudgedByOurReader() throws Exception {
    // Their patterns need not match the whole text.
    ToolClass list = read("""
        [{"name":"get_order","description":"Returns an order by its number","inputSchema":{"type":"object","properties":{
        "order_number":{"type":"string","description":"Number printed on the receipt","pattern":"^A","examples":["A-1"]}}}}]""");
    assertEquals(List.of("A-1"), list.methods().get(0).arguments().get(0).examples());
    assertEquals(
        List.of(),
        new Checks(5000)
            .of(list).stream()
                .filter(finding -> finding.id() == CheckId.InvalidExample)
                .toList());
  }

  private static Property property(String schema) throws Exception {
    return read("[{\"name\":\"t\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"p\":%s},\"$defs\":{\"Node\":{\"type\":\"object\",\"properties\":{\"next\":{\"$ref\":\"#/$defs/Node\"}}}}}}]"
            .formatted(schema))
        .methods()
        .get(0)
        .arguments()
        .get(0);
  }

  @Test
  void typesAndConstraints() throws Exception {
    Property days = property(
        "{\"type\":[\"integer\",\"null\"],\"minimum\":1,\"format\":\"int64\",\"maxLength\":3}");
    assertInstanceOf(IntegerType.class, days.type());
    assertEquals(BigDecimal.ONE, days.constraints().minimum());
    assertEquals("", days.constraints().format(), "means nothing for a number");
    assertEquals(null, days.constraints().maxLength(), "means nothing for a number");
    assertInstanceOf(EnumType.class, property("{\"enum\":[\"a\",\"b\",null]}").type());
    assertInstanceOf(
        TextType.class, property("{\"type\":\"string\",\"format\":\"date\"}").type());
    assertInstanceOf(
        StringType.class,
        property("{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"null\"}]}").type());
    ListType list = assertInstanceOf(
        ListType.class,
        property("{\"type\":\"array\",\"items\":{\"type\":\"string\"}}").type());
    assertInstanceOf(StringType.class, list.item());
    assertInstanceOf(
        UnionType.class,
        property(
                "{\"oneOf\":[{\"type\":\"object\",\"properties\":{}},{\"type\":\"object\",\"properties\":{}}]}")
            .type());
    assertEquals("7", property("{\"type\":\"integer\",\"default\":7}").defaultValue());
  }

  @Test
  void recursionEnds() throws Exception {
    ObjectType node = assertInstanceOf(
        ObjectType.class, property("{\"$ref\":\"#/$defs/Node\"}").type());
    assertInstanceOf(ReferenceType.class, node.properties().get(0).type());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> read(
            "[{\"name\":\"t\",\"inputSchema\":{\"type\":\"object\",\"properties\":{\"p\":{\"$ref\":\"#/properties/p\"}}}}]"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ''                        | the text is empty; a list of tools was expected
      {"tools":{}}              | there is no list of tools; expected a result of MCP's tools/list, or an array "tools" as OpenAI or Anthropic take it
      7                         | there is no list of tools; expected a result of MCP's tools/list, or an array "tools" as OpenAI or Anthropic take it
      [7]                       | tool number 1 is no object
      [{"name":"a"},{"x":1}]    | tool number 2 has no "name"
      [{"name":"a"}] x          | not JSON, at line 1, column 16: Unrecognized token 'x': was expecting
      [{"name":                 | not JSON, at line 1, column 10: Unexpected end-of-input
      [{"name":"a","name":"b"}] | not JSON, at line 1, column 20: Duplicate field 'name'
      """)
  void whatIsNoList(String text, String message) {
    String told = assertThrows(JsonException.class, () -> read(text)).getMessage();
    assertTrue(told.startsWith(message), told);
  }

  @Test
  void depthIsLimited() {
    String deep = "[{\"name\":\"a\",\"inputSchema\":" + "{\"properties\":{\"p\":".repeat(10_000);
    String told = assertThrows(JsonException.class, () -> read(deep)).getMessage();
    assertTrue(told.contains("depth"), told);
  }
}
