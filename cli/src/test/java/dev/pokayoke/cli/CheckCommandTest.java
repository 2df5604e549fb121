package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

  private static final String GOOD = """
      [{"name": "get_order", "description": "Looks up one order by its number; returns its state and lines.", "annotations": {"readOnlyHint": true},
        "inputSchema": {"type": "object", "properties": {
          "order_id": {"type": "string", "description": "Order number as printed on the receipt, e.g. A-10017"}},
          "required": ["order_id"]}}]""";

  /** One error, one warning. */
  private static final String BAD = """
      {"tools": [
        {"name": "find_orders", "description": "Finds the orders of one customer, the newest first.", "annotations": {"readOnlyHint": true},
         "inputSchema": {"type": "object", "properties": {
           "email": {"type": "string"},
           "limit": {"type": "integer", "description": "How many orders to return"}}}}]}""";

  @TempDir
  private Path folder;

  private String file(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void aGoodList() throws Exception {
    Run run = Run.of("check", file("good.json", GOOD));
    assertEquals(new Run(0, "pokayoke: 1 tool in 1 list, 0 errors, 0 warnings\n", ""), run);
  }

  @Test
  void findingsSayWhereTheyAre() throws Exception {
    String bad = file("bad.json", BAD);
    Run run = Run.of("check", "--docs", "https://example.com/", bad);
    assertEquals(1, run.exit());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .startsWith(
                bad
                    + ":4:15: find_orders.email: error: [MissingParamDescription] parameter 'email' has no description\n"),
        run.out());
    assertTrue(
        run.out()
            .contains(
                bad
                    + ":5:15: find_orders.limit: warning: [UnboundedNumber] parameter 'limit' has no maximum\n"),
        run.out());
    assertTrue(
        run.out().contains("\n  docs: https://example.com/docs/checks/UnboundedNumber.md\n"),
        run.out());
    assertTrue(
        run.out().endsWith("pokayoke: 1 tool in 1 list, 1 error, 1 warning, 1 info\n"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "--profile=legacy,0,'0 errors, 2 warnings, 1 info'",
    "--profile=STRICT,1,'2 errors, 0 warnings, 1 info'",
    "--check=MissingParamDescription=off,0,'0 errors, 1 warning, 1 info'",
    "--check=UnboundedNumber=error,1,'2 errors, 0 warnings, 1 info'"
  })
  void severities(String option, int exit, String counts) throws Exception {
    Run run = Run.of("check", option, file("bad.json", BAD));
    assertEquals(exit, run.exit());
    assertTrue(run.out().endsWith(counts + "\n"), run.out());
  }

  @Test
  void whatOnlyInformsIsPrintedWhenAskedFor() throws Exception {
    String bad = file("bad.json", BAD);
    assertFalse(Run.of("check", bad).out().contains(": info: "));
    assertTrue(Run.of("check", "--infos", bad).out().contains(": info: ["));
  }

  @Test
  void tokenBudget() throws Exception {
    Run run = Run.of("check", "--token-budget", "20", file("good.json", GOOD));
    assertEquals(1, run.exit());
    assertTrue(run.out().contains(": get_order: error: [TokenBudget] "), run.out());
  }

  @Test
  void severalLists() throws Exception {
    Run run = Run.of("check", file("good.json", GOOD), file("bad.json", BAD));
    assertEquals(1, run.exit());
    assertTrue(
        run.out().endsWith("pokayoke: 2 tools in 2 lists, 1 error, 1 warning, 1 info\n"),
        run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check                            | nothing to check: name a FILE (see pokayoke check --help)",
        "check --mcp                      | after -- comes the command of the server (see pokayoke check --help)",
        "check --timeout 0 x              | --timeout must be at least 1 second; got 0 (see pokayoke check --help)",
        "check --nonsense x               | Unknown option: '--nonsense' (see pokayoke check --help)",
        "check nosuch.json                | nosuch.json: there is no such file",
        "check --check UnitMising=off x   | Invalid value for option '--check' (ID=SEVERITY): there is no check 'UnitMising'; did you mean 'UnitMissing'? (see pokayoke check --help)",
        "check --check UnitMissing=none x | Invalid value for option '--check' (ID=SEVERITY): severity 'none' is not one of error, warning, info, off (see pokayoke check --help)",
        "check --check EmptyEnum=off x    | Invalid value for option '--check' (ID=SEVERITY): the severity of 'EmptyEnum' cannot be set: no tool can be used while it has a finding (see pokayoke check --help)"
      })
  void wrongUsage(String arguments, String message) {
    assertEquals(new Run(2, "", "pokayoke: " + message + "\n"), Run.of(arguments.split(" +")));
  }

  @Test
  void noCommand() {
    assertEquals(
        new Run(
            2,
            "",
            "pokayoke: which command? There are: check, lock, diff, catalogue (see pokayoke --help)\n"),
        Run.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                       | the text is empty; a list of tools was expected",
        "hello                    | not JSON, at line 1, column 1: Unrecognized token 'hello'",
        "[{\"name\":              | not JSON, at line 1, column ",
        "{\"tools\": 7}           | there is no list of tools; expected",
        "[[]]                     | tool number 1 is no object",
        "[{\"name\": {}}]         | tool number 1 has no \"name\""
      })
  void whatIsNoList(String text, String message) throws Exception {
    String file = file("list.json", text);
    Run run = Run.of("check", file);
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("pokayoke: " + file + ": " + message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @Test
  void hostileSizes() throws Exception {
    Path large = folder.resolve("large.json");
    byte[] tool = "{\"name\":\"a\",\"description\":\"%s\"},\n"
        .formatted("x".repeat(1000))
        .getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(large)) {
      out.write('[');
      for (long size = 0; size < 50_000_000; size += tool.length) {
        out.write(tool);
      }
    }
    assertRefused(large.toString(), "more than is read: Document length (");
    assertRefused(
        file("deep.json", "[".repeat(10_000)),
        "more than is read: Document nesting depth (201) exceeds the maximum allowed (200)");
    assertRefused(
        file("deep.json", "{\"a\":".repeat(10_000)),
        "more than is read: Document nesting depth (201) ");
  }

  @Test
  void endlessTexts() throws Exception {
    String text = "a_b_".repeat(49_000);
    assertRefused(
        file("text.json", "[{\"name\":\"a\",\"description\":\"%s\"}]".formatted(text)),
        "a name or text in it is too long to be judged");
  }

  private static void assertRefused(String file, String message) {
    Run run = Run.of("check", file);
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("pokayoke: " + file + ": " + message), run.err());
    assertEquals(1, run.err().lines().count(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarks(String charset) throws Exception {
    Path file = folder.resolve("list.json");
    Files.write(file, ("\uFEFF" + GOOD).getBytes(charset));
    assertEquals(0, Run.of("check", file.toString()).exit());
  }

  @Test
  void otherBytes() throws Exception {
    Path file = folder.resolve("list.json");
    Files.write(file, new byte[] {'[', '"', (byte) 0xFF, '"', ']'});
    assertRefused(file.toString(), "the bytes are no text in UTF-8");
  }

  @Test
  void hiddenCharactersAreShown() throws Exception {
    Run run = Run.of("check", file("bad.json", "[{\"name\":\"a\\u001b[31m\\u202eb\"}]"));
    assertEquals(1, run.exit());
    assertTrue(run.out().contains(":1:2: a\\u001b[31m\\u202eb: error: "), run.out());
    assertTrue(run.out().chars().noneMatch(c -> c == 0x1b || c == 0x202e), run.out());
  }
}
