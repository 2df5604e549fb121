package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the source of a class to its lock and its page. */
class CompiledContractTest {

  private static final String SOURCE = """
      package shop;

      import dev.pokayoke.*;
      import java.util.List;

      public class OrderTools {

        public record Order(String number, State state) {}

        public enum State { OPEN, SHIPPED %s }

        /** Finds the newest orders of one customer: number and state of each. */
        @Tool(effect = Effect.READ, examples = @Example("{\\"email\\": \\"ada@example.com\\"}"))
        public List<Order> findOrders(
            @Param("E-mail address of the customer") String email,
            @Param(value = "How many orders to return", minimum = 1, maximum = %d, defaultValue = "5") int limit) {
          return List.of();
        }
      }
      """;

  @TempDir
  private Path folder;

  private Path compile(String name, Object... values) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(name).resolve("src"));
    Files.writeString(sources.resolve("OrderTools.java"), SOURCE.formatted(values));
    return Classes.compile(sources, folder.resolve(name).resolve("classes"));
  }

  @Test
  void aChangeOfTheSourceIsFound() throws Exception {
    Path first = compile("first", "", 50);
    Path second = compile("second", ", LOST", 20);
    String lock = folder.resolve("pokayoke.lock").toString();
    assertEquals(0, Run.of("lock", first.toString(), "--file", lock).exit());
    assertEquals(
        new Run(0, "pokayoke: " + lock + ": 1 tool, 0 breaking changes, 0 compatible\n", ""),
        Run.of(
            "lock",
            "--check",
            Classes.jar(first, folder.resolve("orders.jar")).toString(),
            "--file",
            lock));
    assertEquals(
        new Run(1, """
            shop.OrderTools: find_orders.limit: error: [ContractBroken] argument 'limit' of 'find_orders' has maximum 20 instead of maximum 50
              why:  calls with values beyond it are refused
              fix:  take it back, or accept it: pokayoke lock --accept
              docs: docs/checks/ContractBroken.md
            shop.OrderTools: find_orders.[].state: error: [ContractBroken] '[].state' in the result of 'find_orders' may be "LOST" too
              why:  who reads it may meet a value that it does not know
              fix:  take it back, or accept it: pokayoke lock --accept
              docs: docs/checks/ContractBroken.md
            pokayoke: LOCK: 1 tool, 2 breaking changes, 0 compatible
            """.replace("LOCK", lock), ""),
        Run.of("lock", "--check", second.toString(), "--file", lock));
  }

  @Test
  void thePageShowsWhatTheSourceSays() throws Exception {
    Path classes = compile("first", "", 50);
    Path page = folder.resolve("tools.md");
    assertEquals(
        0,
        Run.of("catalogue", classes.toString(), "--markdown", page.toString()).exit());
    String text = Files.readString(page);
    assertTrue(text.contains("Example: `{\"email\": \"ada@example.com\"}`\n"), text);
    assertTrue(
        text.contains(
            "| `limit` | integer \\| null |  | minimum: 1; maximum: 50; default: 5 | How many orders to return |\n"),
        text);
    assertTrue(text.contains("| `[].state` | string | "), text);
  }
}
