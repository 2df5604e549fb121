package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.INT;
import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.method;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.record;
import static dev.pokayoke.processor.check.Models.returning;
import static dev.pokayoke.processor.check.Models.tool;
import static dev.pokayoke.processor.check.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameChecksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "get_order", "getOrder", "A1", "rethink", "think_again", "bash_history"})
  void goodNames(String name) {
    assertEquals(List.of(), found(toolClass(tool(name))));
  }

  @ParameterizedTest
  @CsvSource({
    "get-order, get_order",
    "get order, get_order",
    "1st_order, st_order",
    "_order, order",
    "get$order, get_order",
    "getÖrder, get_rder",
    "Get booking details!, Get_booking_details",
    "查询订单, verb_object"
  })
  void namesThatSomeProviderRefuses(String name, String portable) {
    Finding finding = found(toolClass(tool(name))).get(0);
    assertEquals(CheckId.InvalidToolName, finding.id());
    assertEquals(
        "the tool name '" + name + "' is not one that every provider takes", finding.what());
    assertEquals("name = \"" + portable + "\"", finding.fix());
  }

  @Test
  void sixtyFourCharactersFit() {
    String longest = "a".repeat(64);
    assertEquals(List.of(), found(toolClass(tool(longest))));
    Finding finding = found(toolClass(tool("get_" + longest))).get(0);
    assertEquals(
        "the tool name 'get_" + longest + "' has 68 characters; providers take at most 64",
        finding.what());
    assertEquals("name = \"get\"", finding.fix());
  }

  @Test
  void aWrongPrefixIsWrongOnce() {
    Finding finding = found(toolClass(
            "my orders", Set.of(Trait.PUBLIC), tool("my orders_get"), tool("my orders_put")))
        .get(0);
    assertEquals(
        "the prefix 'my orders' makes tool names that not every provider takes", finding.what());
    assertEquals("@Toolbox(\"my_orders\")", finding.fix());
    assertEquals(
        List.of(CheckId.InvalidToolName, CheckId.InvalidToolName),
        ids(found(
            toolClass("my orders", Set.of(), tool("my orders_get"), tool("my orders_put-all")))));
  }

  @Test
  void theFixIsTheNameWithoutThePrefix() {
    Finding finding =
        found(toolClass("orders", Set.of(), tool("orders_put-all"))).get(0);
    assertEquals("name = \"put_all\"", finding.fix());
  }

  @Test
  void overloadsHaveOneName() {
    Finding finding = found(toolClass(
            tool("find", property("email", STRING)), tool("find", property("orderId", STRING))))
        .get(0);
    assertEquals(CheckId.DuplicateToolName, finding.id());
    assertEquals("methods 'find' and 'find' make two tools named 'find'", finding.what());
    assertEquals("name = \"find_by_order_id\"", finding.fix());
    assertEquals("find@name", ((Models.Spot) finding.site()).named());
  }

  @ParameterizedTest
  @CsvSource({"get_order, Get_Order", "get_order, GET_ORDER"})
  void caseAloneDoesNotTellNamesApart(String first, String second) {
    assertEquals(
        "the tool names '%s' and '%s' differ only in case or punctuation".formatted(first, second),
        only(CheckId.DuplicateToolName, found(toolClass(tool(first), tool(second)))));
  }

  @Test
  void punctuationAloneDoesNotTellNamesApart() {
    assertEquals(
        List.of(CheckId.InvalidToolName, CheckId.DuplicateToolName),
        ids(found(toolClass(tool("get_order"), tool("get-order")))));
    assertEquals(List.of(), found(toolClass(tool("get_order"), tool("getorder"))));
  }

  @Test
  void threeOfOneNameAreTwoTooMany() {
    assertEquals(
        List.of(CheckId.DuplicateToolName, CheckId.DuplicateToolName),
        ids(found(toolClass(
            tool("a"), tool("a", property("x", STRING)), tool("a", property("y", STRING))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"think", "think_and_plan", "Think", "web_search", "bash", "code_execution"})
  void namesThatAreTaken(String name) {
    Finding finding = found(toolClass(tool(name))).get(0);
    assertEquals(CheckId.ReservedToolName, finding.id());
    assertEquals("name = \"orders_" + name + "\"", finding.fix());
  }

  @Test
  void aPrefixFreesATakenName() {
    assertEquals(
        List.of(),
        found(toolClass(
            "shop",
            Set.of(),
            method("think", "shop_think", Set.of(), "Thinks.", List.of(), "", STRING))));
  }

  private static Property named(String javaName, String name) {
    return property(javaName, name, "What it means", STRING, Constraints.NONE, true, null);
  }

  @ParameterizedTest
  @CsvSource({"filter[id], filter_id", "$top, top", "order id, order_id", "城市, english_name"})
  void parameterNamesThatSomeProviderRefuses(String name, String portable) {
    Finding finding = judge(named("x", name)).get(0);
    assertEquals(CheckId.InvalidParamName, finding.id());
    assertEquals(
        "the name '" + name + "' of parameter 'x' is not one that every provider takes",
        finding.what());
    assertEquals("name = \"" + portable + "\"", finding.fix());
  }

  @Test
  void parameterNamesThatAllTake() {
    for (String name :
        List.of("a", "order_id", "orderId", "filter.id", "a-b", "1", "x".repeat(64))) {
      assertEquals(List.of(), judge(named("x", name)));
    }
    assertEquals(List.of(CheckId.InvalidParamName), ids(judge(named("x", "x".repeat(65)))));
  }

  @Test
  void furtherInsideAnyNameWillDoButNone() {
    assertEquals(List.of(), judge(property("w", record("Window", named("x", "城市")))));
    assertEquals(
        "component 'x' of 'Window' has an empty name",
        only(CheckId.InvalidParamName, judge(property("w", record("Window", named("x", ""))))));
  }

  @Test
  void anObjectHoldsANameOnce() {
    ValueType window = record("Window", named("from", "day"), named("to", "day"));
    Finding finding = judge(property("w", window)).get(0);
    assertEquals(CheckId.DuplicateParamName, finding.id());
    assertEquals("'from' and 'to' have the same name 'day' for the model", finding.what());
    assertEquals("name = \"to\"", finding.fix());
    only(CheckId.DuplicateParamName, found(toolClass(tool("a", named("x", "n"), named("y", "n")))));
    only(CheckId.DuplicateParamName, found(toolClass(returning("a", window))));
  }

  @Test
  void differentObjectsMayShareNames() {
    ValueType inner = record("Inner", named("x", "n"));
    assertEquals(
        List.of(),
        found(toolClass(
            tool("a", named("x", "n"), property("i", inner)),
            tool("b", named("y", "n"), property("i", inner)))));
    assertEquals(List.of(), judge(property("n", INT)));
  }
}
