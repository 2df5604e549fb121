package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.after;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.tool;
import static dev.pokayoke.processor.check.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderChecksTest {

  @ParameterizedTest
  @ValueSource(strings = {"orders_quote_refund", "quote_refund"})
  void theNameMayHaveThePrefixOrNot(String name) {
    ToolClass tools = toolClass(
        "orders", Set.of(), tool("orders_quote_refund"), after("orders_issue_refund", name));
    assertEquals(List.of(), found(tools));
  }

  @ParameterizedTest
  @CsvSource({
    "quote_refnd, quote_refund",
    "quoteRefund, quote_refund",
    "orders_quote_refnd, orders_quote_refund",
    "Quote_Refund, quote_refund"
  })
  void aSlipIsFound(String written, String meant) {
    ToolClass tools = toolClass(
        "orders", Set.of(), tool("orders_quote_refund"), after("orders_issue_refund", written));
    Finding finding = found(tools).get(0);
    assertEquals(CheckId.UnknownPredecessor, finding.id());
    assertEquals(
        "tool 'orders_issue_refund' comes after '" + written + "', which is no tool",
        finding.what());
    assertEquals("after = \"" + meant + "\"", finding.fix());
    assertEquals("orders_issue_refund@after", ((Models.Spot) finding.site()).named());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check_stock", "issue_refunds", "login"})
  void otherNamesAreLeftToTheToolset(String name) {
    assertEquals(List.of(), found(toolClass(tool("quote_refund"), after("issue_refund", name))));
  }

  @Test
  void noNameIsNoTool() {
    only(CheckId.UnknownPredecessor, found(toolClass(after("a", ""))));
  }

  @Test
  void aToolCannotWaitForItself() {
    assertEquals(
        "tool 'refund' comes after itself",
        only(CheckId.PredecessorCycle, found(toolClass(after("refund", "refund")))));
  }

  @Test
  void aCircleIsFoundOnce() {
    Finding finding = found(toolClass(
            tool("x"), after("a", "c"), after("b", "a"), after("c", "b", "x"), after("d", "a")))
        .get(0);
    assertEquals(CheckId.PredecessorCycle, finding.id());
    assertEquals("tools 'a', 'c' and 'b' wait for each other", finding.what());
    assertEquals("a after c after b after a", finding.path());
    assertEquals("a@after", ((Models.Spot) finding.site()).named());
    assertEquals(
        List.of(CheckId.PredecessorCycle, CheckId.PredecessorCycle),
        ids(found(toolClass(after("a", "b"), after("b", "a"), after("c", "d"), after("d", "c")))));
  }

  /** Against sorting: a circle is found exactly when no order of the tools exists. */
  @Test
  void agreesWithSorting() {
    Random random = new Random(11);
    for (int i = 0; i < 2_000; i++) {
      int size = 1 + random.nextInt(7);
      List<List<Integer>> before = new ArrayList<>();
      List<ToolMethod> tools = new ArrayList<>();
      for (int t = 0; t < size; t++) {
        List<Integer> some = new ArrayList<>();
        for (int other = 0; other < size; other++) {
          if (random.nextInt(size + 2) == 0) {
            some.add(other);
          }
        }
        before.add(some);
        tools.add(
            after("tool_" + t, some.stream().map(other -> "tool_" + other).toArray(String[]::new)));
      }
      boolean found = !found(toolClass(tools.toArray(ToolMethod[]::new))).isEmpty();
      assertEquals(!sortable(before), found, before::toString);
    }
  }

  private static boolean sortable(List<List<Integer>> before) {
    Set<Integer> done = new java.util.HashSet<>();
    boolean progress = true;
    while (progress) {
      progress = false;
      for (int t = 0; t < before.size(); t++) {
        progress |= !done.contains(t) && done.containsAll(before.get(t)) && done.add(t);
      }
    }
    return done.size() == before.size();
  }
}
