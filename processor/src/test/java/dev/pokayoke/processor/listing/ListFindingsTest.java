package dev.pokayoke.processor.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFindingsTest {

  /** As much as possible is wrong with it. */
  private static final String WRONG = """
      [{"name": "get-weather.now!", "description": "Gets data.", "inputSchema": {"type": "object", "properties": {
        "kind": {"description": "Which of two", "anyOf": [
          {"type": "object", "properties": {"type": {"const": "a"}, "x": {"type": "string", "description": "First of both"}}},
          {"type": "object", "properties": {"type": {"const": "b"}, "y": {"type": "string"}}}]},
        "sort": {"type": "string", "description": "One of asc, desc or none"},
        "ids": {"type": "string", "description": "Comma-separated list of ids"},
        "api_key": {"type": "string", "description": "Your API key"},
        "sql": {"type": "string", "description": "SQL query to run"},
        "value": {"type": "string", "description": "the value"},
        "anything": {"description": "Anything that you like to send along"},
        "price": {"type": "number", "description": "Price of one piece"},
        "limit": {"type": "integer", "description": "How many are wanted"},
        "timeout": {"type": "integer", "description": "Time to wait for the answer", "minimum": 10, "maximum": 1},
        "pages": {"type": "integer", "description": "Pages to read, in order", "minimum": 1, "maximum": 9, "default": 20},
        "date": {"type": "string", "description": "Day of the forecast"},
        "reasoning": {"type": "string", "description": "Explain why you call this tool"},
        "mode": {"enum": ["one"], "description": "How it is to be done"},
        "code": {"enum": ["A1", "B7", "Q9", "ZX"], "description": "Way of sending"},
        "town": {"type": "string", "description": "Optional. Town to look at"},
        "bad name": {"type": "string", "description": "Name of a street"},
        "user_id": {"type": "string", "description": "Id of the current user"}},
        "required": ["value", "user_id", "town"]}},
       {"name": "list_all_orders", "description": "Deletes every order of the shop for good.", "annotations": {"readOnlyHint": true}, "inputSchema": {}},
       {"name": "delete_orders", "description": "Deletes orders.", "annotations": {"readOnlyHint": true}, "inputSchema": {}},
       {"name": "pay_orders", "description": "Looks up orders.", "annotations": {"destructiveHint": true}, "inputSchema": {}},
       {"name": "list_orders", "description": "Lists the orders of all customers.", "inputSchema": {}},
       {"name": "think", "description": "TODO", "inputSchema": {}},
       {"name": "nothing", "inputSchema": {}},
       {"name": "Nothing", "inputSchema": {"properties": {"note": {"type": "string"}}}}]""";

  private static List<Finding> of(String list) throws Exception {
    return ListFindings.of(new Checks(Integer.MAX_VALUE)
        .ofToolbox(ListingReader.read("list", new StringReader(list))));
  }

  @Test
  void fixesNameNoJava() throws Exception {
    List<Finding> findings = of(WRONG);
    Set<CheckId> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
    assertTrue(ids.size() > 25, ids::toString);
    for (Finding finding : findings) {
      assertFalse(
          finding
              .fix()
              .matches("(?s).*(?:@[A-Z]|java\\.|\\brecord\\b|List<|String |\\benum \\w|"
                  + "\\w = |defaultValue|Effect\\.|sealed).*"),
          finding::toString);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "MissingParamDescription | add to the schema of 'note': \"description\": \"<what to pass>\"",
        "UnboundedNumber   | add to the schema of 'limit': \"minimum\": 1, \"maximum\": 100",
        "EmptyRange        | swap them: \"minimum\": 1, \"maximum\": 10",
        "UnitMissing       | say it in the description: \"…, in EUR\"",
        "InvalidToolName   | call it \"get_weather_now\"",
        "AmbiguousParamName | call it \"now!_value\"",
        "InvalidParamName  | call it \"bad_name\"",
        "DuplicateToolName | call it \"Nothing_by_note\"",
        "EffectContradictsName | \"readOnlyHint\": false; or name it after what it reads"
      })
  void fixes(CheckId id, String fix) throws Exception {
    List<String> fixes = of(WRONG).stream()
        .filter(finding -> finding.id() == id)
        .map(Finding::fix)
        .toList();
    assertTrue(fixes.contains(fix), () -> id + " has " + fixes);
  }

  @ParameterizedTest
  @CsvSource({
    "get-order,  inputSchema, true",
    "get.order,  inputSchema, true",
    "get order,  inputSchema, false",
    "get-order,  parameters,  true",
    "get.order,  input_schema, false",
    "9-orders,   input_schema, true"
  })
  void namesAreThoseThatTheListTakes(String name, String schema, boolean isTaken) throws Exception {
    boolean isFound = of("[{\"name\":\"%s\",\"%s\":{}}]".formatted(name, schema)).stream()
        .anyMatch(finding -> finding.id() == CheckId.InvalidToolName);
    assertEquals(isTaken, !isFound);
  }

  @Test
  void whatOnlyOursNeedIsNotAskedFor() throws Exception {
    Set<CheckId> ids =
        of(WRONG.replace("inputSchema", "input_schema").replace("annotations", "x")).stream()
            .map(Finding::id)
            .collect(Collectors.toSet());
    for (CheckId id : EnumSet.of(
        CheckId.EffectUndeclared,
        CheckId.ReservedToolName,
        CheckId.DuplicateVariant,
        CheckId.DiscriminatorClash)) {
      assertFalse(ids.contains(id), id::toString);
    }
  }

  @Test
  void whatMayBeMeantSoIsNoError() throws Exception {
    List<Finding> findings = of("""
        [{"name": "delete_order", "description": "Deletes an order that was not paid.",
          "inputSchema": {"properties": {"filter": {"type": "object", "description": "What to delete"}}}}]
        """);
    assertEquals(Severity.INFO, severity(CheckId.EffectUndeclared, findings));
    assertEquals(Severity.WARNING, severity(CheckId.OpenSchema, findings));
  }

  private static Severity severity(CheckId id, List<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.id() == id)
        .findFirst()
        .orElseThrow()
        .severity();
  }

  @Test
  void whichVariantItIsNeedsNoText() throws Exception {
    assertEquals(
        Set.of("kind.y", "note"),
        of(WRONG).stream()
            .filter(finding -> finding.id() == CheckId.MissingParamDescription)
            .map(finding -> finding.site().where().property())
            .collect(Collectors.toSet()));
  }
}
