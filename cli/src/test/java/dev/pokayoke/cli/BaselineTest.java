package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  /** %s are more properties. */
  private static final String LIST = """
      {"tools": [
        {"name": "find_orders", "description": "Finds the orders of one customer, the newest first.", "annotations": {"readOnlyHint": true},
         "inputSchema": {"type": "object", "properties": {%s
           "email": {"type": "string"},
           "limit": {"type": "integer", "description": "How many orders to return"}}}}]}""";

  @TempDir
  private Path folder;

  private Path list;
  private Path baseline;

  @BeforeEach
  void writeList() throws IOException {
    list = Files.writeString(folder.resolve("tools.json"), LIST.formatted(""));
    baseline = folder.resolve("baseline.json");
  }

  private Run check(String... options) {
    return Run.of(Stream.concat(Stream.of("check", list.toString()), Stream.of(options))
        .toArray(String[]::new));
  }

  @Test
  void whatIsWrittenIsLeftAlone() throws Exception {
    Run written = check("--write-baseline", baseline.toString());
    String last = "pokayoke: 1 tool in 1 list, 0 errors, 0 warnings, 1 info, 2 in the baseline\n";
    assertEquals(new Run(0, last, ""), written);
    assertEquals("""
        {"baseline": [
          {"id":"MissingParamDescription","source":"LIST","tool":"find_orders","property":"email"},
          {"id":"UnboundedNumber","source":"LIST","tool":"find_orders","property":"limit"}
        ]}
        """.replace("LIST", list.toString()), Files.readString(baseline));
    assertEquals(new Run(0, last, ""), check("--baseline", baseline.toString()));
    check("--write-baseline", baseline.toString());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(baseline, list), files.sorted().toList());
    }
  }

  @Test
  void linesDoNotMatterAndNewFindingsCount() throws Exception {
    check("--write-baseline", baseline.toString());
    Files.writeString(list, "\n\n" + LIST.formatted("\n\"phone\": {\"type\": \"string\"},"));
    Run run = check("--baseline", baseline.toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains(": find_orders.phone: error: "), run.out());
    assertTrue(
        run.out()
            .endsWith(
                "pokayoke: 1 tool in 1 list, 1 error, 0 warnings, 1 info, 2 in the baseline\n"),
        run.out());
  }

  @Test
  void whatIsGoneIsCounted() throws Exception {
    check("--write-baseline", baseline.toString());
    Files.writeString(
        list, LIST.formatted("").replace("\"type\": \"integer\"", "\"type\": \"boolean\""));
    Run run = check("--baseline", baseline.toString());
    assertTrue(
        run.out().endsWith(", 1 in the baseline, 1 of the baseline gone: write it anew\n"),
        run.out());
  }

  @Test
  void whatIsOffIsNotWritten() throws Exception {
    check("--check", "UnboundedNumber=off", "--write-baseline", baseline.toString());
    assertTrue(!Files.readString(baseline).contains("UnboundedNumber"));
  }

  @Test
  void aBrokenBaseline() throws Exception {
    Files.writeString(baseline, "{\"baseline\": [{}]}");
    assertEquals(
        new Run(
            2,
            "",
            "pokayoke: " + baseline + ": is no baseline: entry number 1 has no text \"id\"\n"),
        check("--baseline", baseline.toString()));
    assertEquals(
        new Run(2, "", "pokayoke: nosuch.json: is no baseline: there is no such file\n"),
        check("--baseline", "nosuch.json"));
  }

  @Test
  void whatCannotBeWritten() {
    assertEquals(
        new Run(2, "", "pokayoke: " + folder + ": cannot be written: it is a folder\n"),
        check("--write-baseline", folder.toString()));
    Path nowhere = folder.resolve("nosuch").resolve("baseline.json");
    assertEquals(
        new Run(2, "", "pokayoke: " + nowhere + ": cannot be written: there is no such folder\n"),
        check("--write-baseline", nowhere.toString()));
  }

  @Test
  void anUnreadableListOverwritesNothing() throws Exception {
    Files.writeString(baseline, "mine");
    Files.writeString(list, "{");
    assertEquals(2, check("--write-baseline", baseline.toString()).exit());
    assertEquals("mine", Files.readString(baseline));
  }

  @Test
  void oneOfBoth() {
    Run run = check("--baseline", "a", "--write-baseline", "b");
    assertEquals(2, run.exit());
    assertTrue(run.err().contains("mutually exclusive"), run.err());
  }
}
