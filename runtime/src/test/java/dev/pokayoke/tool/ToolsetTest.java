package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pokayoke.json.ArgumentReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tools that are offered together: their order, their names, and what must come before what. */
class ToolsetTest {

  private record Named(ToolDefinition definition) implements ToolBinding {
    @Override
    public ToolResult call(ArgumentReader in, ToolContext context) {
      return ToolResult.done();
    }
  }

  private static Named tool(String name, String... after) {
    return new Named(ToolDefinition.builder(name).after(after).build());
  }

  private static String refusal(Runnable building) {
    return assertThrows(IllegalArgumentException.class, building::run).getMessage();
  }

  @Test
  void orderIsKept() {
    Toolset set =
        Toolset.all(Toolset.of(tool("z"), tool("a")), Toolset.of(), Toolset.of(tool("m")));
    assertEquals("[z, a, m]", set.definitions().toString());
    assertEquals("[z, a, m]", set.toString());
  }

  @Test
  void namesAreFoundExactly() {
    Named binding = tool("get_order");
    Toolset set = Toolset.of(binding);
    assertSame(binding, set.find("get_order").orElseThrow().binding());
    assertEquals(Optional.empty(), set.find("Get_Order"));
    assertEquals(Optional.of("get_order"), set.nearest("getOrder"));
    assertEquals(Optional.of("get_order"), set.nearest("get_odrer"));
    assertEquals(Optional.empty(), set.nearest("cancel_subscription"));
  }

  @ParameterizedTest
  @CsvSource({
    "get_order, get_order",
    "get_order, Get_Order",
    "get_order, get-order",
    "get.order, GET_ORDER"
  })
  void namesThatDifferTooLittleAreRefused(String one, String other) {
    String message = "two tools share a name: '" + one + "' and '" + other
        + "'; give one of them a prefix with @Toolbox";
    assertEquals(message, refusal(() -> Toolset.of(tool(one), tool("x"), tool(other))));
    assertEquals(
        message, refusal(() -> Toolset.all(Toolset.of(tool(one)), Toolset.of(tool(other)))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "get order", "näh", "a/b", "a\n"})
  void namesThatNoProviderTakesAreRefused(String name) {
    assertEquals(
        "tool name '" + name + "' is not 1 to 128 of the characters A-Z a-z 0-9 _ . -",
        refusal(() -> Toolset.of(tool(name))));
  }

  @Test
  void longNames() {
    assertEquals(1, Toolset.of(tool("x".repeat(128))).definitions().size());
    assertThrows(IllegalArgumentException.class, () -> Toolset.of(tool("x".repeat(129))));
  }

  @Test
  void predecessorsMayLackThePrefix() {
    ToolDefinition refund =
        tool("orders_issue_refund", "quote_refund", "get_customer").definition();
    Toolset set = Toolset.of(
        tool("billing_quote_refund"),
        tool("orders_quote_refund"),
        new Named(refund),
        tool("crm_get_customer"));
    assertEquals(List.of("orders_quote_refund", "crm_get_customer"), set.predecessors(refund));
    ToolDefinition other = tool("x", "quote_refund").definition();
    assertEquals(
        "tool 'x' must come after 'quote_refund', which may be 'billing_quote_refund' or 'orders_quote_refund'; write the"
            + " full name",
        refusal(() -> set.predecessors(other)));
    ToolDefinition exact = tool("x", "billing_quote_refund").definition();
    assertEquals(List.of("billing_quote_refund"), set.predecessors(exact));
  }

  @Test
  void missingPredecessorsAreRefused() {
    Toolset set = Toolset.of(tool("issue_refund", "qoute_refund"), tool("quote_refund"));
    assertEquals(
        "tool 'issue_refund' must come after 'qoute_refund', but there is no such tool here; did you mean 'quote_refund'?",
        refusal(set::requireComplete));
    assertEquals(
        "tool 'issue_refund' must come after 'login', but there is no such tool here",
        refusal(Toolset.of(tool("issue_refund", "login"))::requireComplete));
    Toolset complete = Toolset.of(tool("b", "a"), tool("a"), tool("c", "a", "b"));
    assertSame(complete, complete.requireComplete());
  }

  @Test
  void toolsThatWaitForEachOtherAreRefused() {
    assertEquals(
        "tool 'a' can never be called: it must come after 'b', which must come after it",
        refusal(Toolset.of(tool("a", "c"), tool("b", "a"), tool("c", "b"))::requireComplete));
    assertEquals(
        "tool 'a' can never be called: it must come after 'a', which must come after it",
        refusal(Toolset.of(tool("a", "a"))::requireComplete));
    // A cycle among others must not hold up the search.
    assertThrows(
        IllegalArgumentException.class,
        Toolset.of(tool("x", "a"), tool("a", "b"), tool("b", "a"))::requireComplete);
  }
}
