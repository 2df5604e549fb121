package dev.pokayoke.samples.orderdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pokayoke.samples.orderdesk.console.Terminal;
import dev.pokayoke.samples.orderdesk.shop.Books;
import dev.pokayoke.samples.orderdesk.shop.Database;
import dev.pokayoke.samples.orderdesk.shop.ShopClock;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as it is started: arguments in, text and exit code out. */
class OrderDeskTest {

  private static final String QUESTION = "Order A-10017 came broken, I want my money back";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir
  Path folder;

  @Test
  void showsTheWholeRun() {
    assertEquals(0, start(nobody(), "--approve", "yes", QUESTION), err.toString());
    String text = out.toString();
    assertTrue(text.startsWith("Model: offline stand-in: fixed rules, no language model"), text);
    assertInOrder(
        text,
        "plan",
        "REFUSED   get_refund_policy",
        "must be one of \"DAMAGED\"",
        "parallel  2 calls at once:",
        "quote_refund",
        "APPROVAL  issue_refund",
        "amount: 48.5",
        "approved",
        "send_message",
        "Answer: EUR 48.50 went back");
    String last = text.strip().lines().reduce((first, second) -> second).orElseThrow();
    assertTrue(last.matches("\\d+ model calls, \\d+ tool calls, \\d+\\.\\d s, ANSWERED"), last);
    assertEquals(List.of("A-10017 48.50"), refunds());
  }

  @ParameterizedTest
  @CsvSource({"y, 0, A-10017 48.50", "YES, 0, A-10017 48.50", "n, 0,", "'', 0,"})
  void asksTheTerminal(String answer, int exit, String refund) {
    List<String> asked = new ArrayList<>();
    int code = start(
        question -> {
          asked.add(question);
          return Optional.of(answer);
        },
        "--approve",
        "ask",
        QUESTION);
    assertEquals(exit, code);
    assertEquals(1, asked.size());
    assertEquals(refund == null ? List.of() : List.of(refund), refunds());
  }

  @Test
  void withoutATerminalTheApprovalStaysPending() {
    assertEquals(1, start(nobody(), QUESTION));
    assertTrue(out.toString().contains("Not run: nobody was there to approve it"), out.toString());
    assertTrue(out.toString().strip().endsWith("APPROVAL_PENDING"), out.toString());
    assertEquals(List.of(), refunds());
  }

  @Test
  void approvesNothingWhenToldSo() {
    assertEquals(0, start(nobody(), "--approve", "no", QUESTION));
    assertEquals(List.of(), refunds());
  }

  @Test
  void resetStartsOver() {
    start(nobody(), "--approve", "yes", QUESTION);
    start(nobody(), "--approve", "yes", "--reset", QUESTION);
    assertEquals(List.of("A-10017 48.50"), refunds());
  }

  @ParameterizedTest
  @ValueSource(strings = {"off", "prompt", "think", "think-and-plan"})
  void plansAsItIsTold(String planning) {
    assertEquals(0, start(nobody(), "--approve", "yes", "--planning", planning, QUESTION));
    String text = out.toString();
    assertEquals(planning.startsWith("think"), text.contains("  thinks "), text);
    assertEquals(planning.equals("think-and-plan"), text.contains("  plan "), text);
    assertEquals(planning.equals("prompt"), text.contains("  says "), text);
  }

  @Test
  void writesATrace() throws Exception {
    Path file = folder.resolve("run.jsonl");
    start(nobody(), "--approve", "yes", "--trace", file.toString(), QUESTION);
    List<JsonNode> events = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      events.add(JsonMapper.builder().build().readTree(line));
    }
    assertEquals("run_started", events.get(0).path("event").asText());
    JsonNode end = events.get(events.size() - 1);
    assertEquals("run_ended", end.path("event").asText());
    assertEquals("ANSWERED", end.path("stopReason").asText());
    assertFalse(
        Files.readString(file).contains("order-desk agent"),
        "values of the context are not traced");
  }

  @ParameterizedTest
  @CsvSource({
    "--planning, native,      'expected off, prompt, think or think-and-plan, but was ''native'''",
    "--approve,  maybe,       'expected one of [YES, NO, ASK]'",
    "--model,    gpt-5,       'expected ''offline'' or ''openai:NAME'''",
    "--trace,    no/such/dir, '--trace cannot be written'",
    "--database, 'a;b',       'must not contain'",
    "--database, pom.xml/x,   '--database cannot be used'",
    "--colour,   blue,        'Unknown option'",
  })
  void saysWhatIsWrongWithTheInput(String option, String value, String message) {
    assertEquals(2, start(nobody(), option, value, QUESTION));
    assertTrue(err.toString().lines().findFirst().orElseThrow().contains(message), err.toString());
    assertEquals("", out.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-"})
  void showsHelpWithoutAQuestion(String question) {
    assertEquals(2, start(nobody(), question));
    assertTrue(err.toString().contains("Usage: order-desk"), err.toString());
  }

  private int start(Terminal terminal, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    if (!all.contains("--database")) {
      all.add(0, database());
      all.add(0, "--database");
    }
    return OrderDesk.commandLine(terminal, new ShopClock())
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(all.toArray(String[]::new));
  }

  private static Terminal nobody() {
    return question -> Optional.empty();
  }

  private List<String> refunds() {
    try (Database database = Database.open(Path.of(database()), new ShopClock())) {
      return new Books(database).refunds();
    }
  }

  private String database() {
    return folder.resolve("shop").toString();
  }

  private static void assertInOrder(String text, String... parts) {
    int from = 0;
    for (String part : parts) {
      int at = text.indexOf(part, from);
      assertTrue(at >= 0, () -> "not found in order: " + part + "\n" + text);
      from = at + part.length();
    }
  }
}
