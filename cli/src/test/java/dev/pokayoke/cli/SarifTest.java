package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SarifTest {

  private static final String LIST = """
      {"tools": [%s
        {"name": "get order", "description": "Looks up one order; returns its lines.",
         "annotations": {"readOnlyHint": true},
         "inputSchema": {"type": "object", "properties": {
           "weight": {"type": "number", "description": "Weight of the parcel"}}}}]}""";

  @TempDir
  private Path folder;

  private Node sarif(String... arguments) throws Exception {
    String[] all = new String[arguments.length + 3];
    all[0] = "check";
    all[1] = "--sarif";
    all[2] = "-";
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    Run run = Run.of(all);
    assertTrue(run.err().contains("pokayoke: "), run.err());
    assertValid(run.out());
    return Node.of(Node.of(JsonReader.read(new StringReader(run.out()), "SARIF"))
        .array("runs")
        .get(0));
  }

  /** By the schema of the standard. */
  private static void assertValid(String log) throws Exception {
    try (InputStream schema =
        SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      String text = new String(schema.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          List.of(),
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(text)
              .validate(log, InputFormat.JSON));
    }
  }

  private static Node result(Node run, CheckId id) {
    return run.array("results").stream()
        .map(Node::of)
        .filter(result -> result.text("ruleId").equals(id.name()))
        .findFirst()
        .orElseThrow();
  }

  private static Node first(Node object, String member) {
    return Node.of(object.array(member).get(0));
  }

  @Test
  void lists() throws Exception {
    Path list = Files.writeString(folder.resolve("a list.json"), LIST.formatted(""));
    Node run = sarif("--docs", "https://example.com/x/", list.toString());
    Node result = result(run, CheckId.UnitMissing);
    assertEquals("warning", result.text("level"));
    assertTrue(result
        .object("message")
        .text("text")
        .startsWith("nothing says in which unit parameter 'weight' counts\nwhy: "));
    Node location = first(result, "locations");
    Node physical = location.object("physicalLocation");
    assertTrue(physical.object("artifactLocation").text("uri").endsWith("/a%20list.json"));
    assertEquals(5, physical.object("region").count("startLine"));
    assertEquals(16, physical.object("region").count("startColumn"));
    Node logical = first(location, "logicalLocations");
    assertEquals(list + "#get order.weight", logical.text("fullyQualifiedName"));
    assertEquals(
        "/tools/0/inputSchema/properties/weight", logical.object("properties").text("jsonPointer"));
    Node rule =
        Node.of(run.object("tool").object("driver").array("rules").get(result.count("ruleIndex")));
    assertEquals("UnitMissing", rule.text("id"));
    assertEquals("https://example.com/x/docs/checks/UnitMissing.md", rule.text("helpUri"));
    assertTrue(rule.object("shortDescription").text("text").startsWith("A number is a weight,"));
    assertEquals("warning", rule.object("defaultConfiguration").text("level"));
  }

  @Test
  void fingerprintsStayWhenLinesMove() throws Exception {
    Path list = Files.writeString(folder.resolve("list.json"), LIST.formatted(""));
    Node before = result(sarif(list.toString()), CheckId.UnitMissing);
    Files.writeString(list, LIST.formatted("\n\n{\"name\": \"other\"},"));
    Node after = result(sarif(list.toString()), CheckId.UnitMissing);
    assertNotEquals(before.array("locations"), after.array("locations"));
    assertEquals(before.object("partialFingerprints"), after.object("partialFingerprints"));
  }

  @Test
  void classesAndWhatIsSuppressed() throws Exception {
    Path sources = Files.createDirectories(folder.resolve("src"));
    Files.writeString(sources.resolve("Parcels.java"), """
        import dev.pokayoke.*;
        class Parcels {
          /** Tells where a parcel is just now, and when it will be at the door. */
          @Tool(effect = Effect.READ) String track(
              @SuppressCheck(value = "UnitMissing", reason = "asked \\"below\\"")
              @Param("Weight of the parcel") double weight,
              String number) { return ""; }
        }
        """);
    String classes = Classes.compile(sources, folder.resolve("classes")).toString();
    String baseline = folder.resolve("baseline.json").toString();
    Run.of("check", "--write-baseline", baseline, classes);
    Node run = sarif("--source-root", sources.toString(), "--baseline", baseline, classes);
    Node inSource = first(result(run, CheckId.UnitMissing), "suppressions");
    assertEquals("inSource", inSource.text("kind"));
    assertEquals("asked \"below\"", inSource.text("justification"));
    Node known = result(run, CheckId.MissingParamDescription);
    assertEquals("error", known.text("level"));
    assertEquals("external", first(known, "suppressions").text("kind"));
    Node physical = first(known, "locations").object("physicalLocation");
    assertTrue(physical.object("artifactLocation").text("uri").endsWith("/src/Parcels.java"));
    assertEquals(7, physical.object("region").count("startLine"));
    Node open = result(sarif(classes), CheckId.MissingParamDescription);
    assertEquals(List.of(), open.array("suppressions"));
  }

  @Test
  void aFileIsWrittenAsAWhole() throws Exception {
    Path list = Files.writeString(folder.resolve("list.json"), LIST.formatted(""));
    Path log = folder.resolve("log.sarif");
    Run run = Run.of("check", "--sarif", log.toString(), list.toString());
    assertEquals(1, run.exit());
    assertTrue(run.out().contains("[UnitMissing]"), run.out());
    assertValid(Files.readString(log));
    assertEquals(
        "pokayoke: " + folder + ": cannot be written: it is a folder\n",
        Run.of("check", "--sarif", folder.toString(), list.toString()).err());
  }

  @ParameterizedTest
  @EnumSource(CheckId.class)
  void everyRuleHasItsPage(CheckId id) {
    CheckPage page = CheckPage.of(id);
    assertTrue(page.markdown().startsWith("# " + id + "\n"));
    assertTrue(page.summary().matches("\\S.*\\S"), page.summary());
  }
}
