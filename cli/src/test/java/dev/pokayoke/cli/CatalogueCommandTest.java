package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {

  private static final String CLASS = "com.example.Orders.json";

  @TempDir
  private Path folder;

  private Run catalogue(String input, String... options) {
    return Run.of(Stream.concat(Stream.of("catalogue", input), Arrays.stream(options))
        .toArray(String[]::new));
  }

  private static String resource(String name) throws IOException {
    try (var in = CatalogueCommandTest.class.getResourceAsStream("catalogue/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** With -Dgoldens=write the expected files become what was written. */
  @Test
  void whatIsWrittenIsWhatWeHaveSeen() throws Exception {
    Path descriptors = Files.createDirectories(file("META-INF/pokayoke"));
    Files.writeString(descriptors.resolve(CLASS), resource(CLASS));
    Run run = catalogue(
        folder.toString(),
        "--html",
        file("c.html").toString(),
        "--markdown",
        file("c.md").toString(),
        "--json",
        file("c.json").toString());
    assertEquals(
        new Run(
            0,
            "pokayoke: 2 tools in 1 source, 154 tokens (o200k_base), 1 finding, 1 suppressed\n",
            ""),
        run);
    for (String name : List.of("c.html", "c.md", "c.json")) {
      String written = Files.readString(file(name));
      if ("write".equals(System.getProperty("goldens"))) {
        Files.writeString(Path.of("src/test/resources/dev/pokayoke/cli/catalogue", name), written);
      } else {
        assertEquals(resource(name), written, name);
      }
    }
  }

  @Test
  void listsAreJudgedNow() throws Exception {
    Path list = Files.writeString(file("tools.json"), """
        {"tools": [{"name": "get_order", "description": "Looks up one order by its number.",
          "annotations": {"readOnlyHint": true}, "input_examples": [{"id": 7}],
          "inputSchema": {"type": "object", "properties": {"id": {"type": "string"}}}}]}""");
    assertEquals(
        0, catalogue(list.toString(), "--json", file("c.json").toString()).exit());
    Node tool = Node.of(read(file("c.json")).array("tools").get(0));
    assertEquals(
        List.of("MissingParamDescription"),
        tool.array("findings").stream()
            .map(finding -> Node.of(finding).text("id"))
            .filter(id -> id.startsWith("Missing"))
            .toList());
    assertEquals("{\"id\": 7}", Node.of(tool.array("examples").get(0)).text("arguments"));
    assertEquals("read", tool.text("effect"));
  }

  private static Node read(Path file) throws Exception {
    try (Reader text = Files.newBufferedReader(file)) {
      return Node.of(JsonReader.read(text, "a catalogue"));
    }
  }

  @Test
  void wrongUsage() throws Exception {
    Path list = Files.writeString(file("tools.json"), "[]");
    assertEquals(
        new Run(
            2,
            "",
            "pokayoke: nothing to write: name a file with --html, --markdown or --json (see pokayoke catalogue --help)\n"),
        catalogue(list.toString()));
    assertEquals(
        new Run(
            2,
            "",
            "pokayoke: there is no encoding 'gpt9'; there are: r50k_base, p50k_base, p50k_edit, cl100k_base, o200k_base (see pokayoke catalogue --help)\n"),
        catalogue(list.toString(), "--html", "c.html", "--encoding", "gpt9"));
  }

  @Test
  void whatCannotBeReadOrWrittenOverwritesNothing() throws Exception {
    Path list = Files.writeString(file("tools.json"), "[{]");
    Path page = Files.writeString(file("c.html"), "mine");
    Run run = catalogue(list.toString(), "--html", page.toString());
    assertEquals(2, run.exit());
    assertTrue(run.err().startsWith("pokayoke: " + list + ": not JSON"), run.err());
    assertEquals("mine", Files.readString(page));
    Files.writeString(list, "[]");
    Run unwritable = catalogue(list.toString(), "--html", folder.toString());
    assertEquals(
        new Run(2, "", "pokayoke: " + folder + ": cannot be written: it is a folder\n"),
        unwritable);
  }

  @Test
  void anotherTokenizer() throws Exception {
    Path list = Files.writeString(
        file("tools.json"), "[{\"name\": \"a\", \"description\": \"查找客户的订单。最新的在前。\"}]");
    Path json = file("c.json");
    catalogue(list.toString(), "--json", json.toString(), "--encoding", "cl100k_base");
    Node old = read(json);
    assertEquals("cl100k_base", old.text("encoding"));
    catalogue(list.toString(), "--json", json.toString());
    Node now = read(json);
    List<?> sentences = Node.of(now.array("tools").get(0)).object("tokens").array("sentences");
    assertEquals(
        List.of("查找客户的订单。", "最新的在前。"),
        sentences.stream().map(each -> Node.of(each).text("text")).toList());
    assertTrue(
        now.object("totals").count("tokens") < old.object("totals").count("tokens"),
        "the newer one knows more Chinese");
    assertFalse(sentences.isEmpty());
  }

  @Test
  void veryLongTexts() throws Exception {
    Path page = file("c.html");
    Run run = catalogue(described(199_000).toString(), "--html", page.toString());
    assertEquals(0, run.exit(), run.err());
    assertTrue(Files.size(page) > 199_000);
    String written = Files.readString(page);
    Run refused = catalogue(described(10_000_000).toString(), "--html", page.toString());
    assertEquals(2, refused.exit());
    assertTrue(refused.err().contains("more than is read: "), refused.err());
    assertEquals(written, Files.readString(page));
  }

  /** A list with one text of this length, without a space in it. */
  private Path described(int length) throws IOException {
    String text = "<b>x</b>".repeat(length / 8);
    return Files.writeString(
        file("tools.json"), "[{\"name\": \"a\", \"description\": \"" + text + "\"}]");
  }
}
