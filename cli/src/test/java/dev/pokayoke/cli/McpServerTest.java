package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpServerTest {

  private static Run check(String behaviour, String timeout) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", "--timeout", timeout, "--mcp", "--"));
    arguments.addAll(FakeServer.command(behaviour));
    return assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> Run.of(arguments.toArray(String[]::new)));
  }

  @Test
  void allPagesAreJudgedTogether() throws Exception {
    Run run = check("is-good", "30");
    assertEquals("", run.err());
    assertEquals(1, run.exit());
    assertTrue(
        run.out()
            .startsWith(
                "orders: get_order.order_id: error: [MissingParamDescription] parameter 'order_id' has no description\n"),
        run.out());
    assertTrue(run.out().contains("\norders: cancel_order.order_id: error: "), run.out());
    assertTrue(run.out().contains("\npokayoke: 2 tools in 1 list, 2 errors, "), run.out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dies               | it ended",
        "dies-later         | it ended with exit code 4 before it answered tools/list",
        "hangs              | it took longer than 2 s before it answered initialize",
        "prints-garbage     | it printed a line that is no message of JSON-RPC: Server is ready \\u001b[32m:-)",
        "prints-a-list      | it printed a line that is no message of JSON-RPC: [1,2]",
        "answers-another-id | it answered something that it was not asked, instead of initialize",
        "answers-null       | its answer to initialize has no object \"result\"",
        "refuses            | it answered initialize by an error: no such version",
        "has-no-list        | its answer to tools/list has no array \"tools\"",
        "goes-round         | the pages of its tools/list have no end",
        "long-cursor        | its \"nextCursor\" is longer than 4096 characters",
        "bad-tool           | its list of tools is none: tool number 1 is no object",
        "floods             | it printed a line of more than 16777216 bytes before it answered initialize"
      })
  void badServers(String behaviour, String message) throws Exception {
    Run run = check(behaviour, behaviour.equals("hangs") ? "2" : "30");
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    List<String> lines = run.err().lines().toList();
    assertTrue(lines.get(0).startsWith("pokayoke: the server '"), run.err());
    assertTrue(lines.get(0).contains("' gives no list of tools: " + message), run.err());
    assertEquals("  it wrote to its standard error, last:", lines.get(1));
    assertEquals("    fake server: " + behaviour, lines.get(2));
  }

  @Test
  void whatAServerStartedEndsToo() throws Exception {
    Run run = check("starts-another", "3");
    assertEquals(2, run.exit());
    Matcher child = Pattern.compile("child (\\d+)").matcher(run.err());
    assertTrue(child.find(), run.err());
    long pid = Long.parseLong(child.group(1));
    for (int i = 0; i < 50 && isAlive(pid); i++) {
      Thread.sleep(100);
    }
    assertFalse(isAlive(pid));
  }

  private static boolean isAlive(long pid) {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }

  @Test
  void whatIsNoProgram() {
    Run run = Run.of("check", "--mcp", "--", "./no such program", "x");
    assertEquals(2, run.exit());
    assertTrue(
        run.err().startsWith("pokayoke: the server './no such program x' cannot be started: "),
        run.err());
  }
}
