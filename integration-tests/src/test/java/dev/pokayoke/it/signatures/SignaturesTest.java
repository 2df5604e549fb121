package dev.pokayoke.it.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every signature gives the schema that a reviewer expects, or the finding. */
class SignaturesTest {

  private static final int AT_LEAST = 200;

  @TempDir
  Path folder;

  @Test
  void thereAreEnough() throws IOException {
    long count =
        SignatureFile.all().stream().mapToLong(file -> file.signatures().size()).sum();
    assertTrue(count >= AT_LEAST, () -> "only " + count + " signatures");
  }

  @Test
  void everyFileSaysWhoseStyleItIs() throws IOException {
    for (SignatureFile file : SignatureFile.all()) {
      assertEquals(file.isShared(), file.style().isEmpty(), file::toString);
    }
  }

  @TestFactory
  Stream<DynamicTest> javacAccepts() throws IOException {
    return accepted(JavaTool.JAVAC);
  }

  @TestFactory
  Stream<DynamicTest> ecjAccepts() throws IOException {
    return accepted(JavaTool.ECJ);
  }

  @TestFactory
  Stream<DynamicTest> javacRefuses() throws IOException {
    return refused(JavaTool.JAVAC);
  }

  @TestFactory
  Stream<DynamicTest> ecjRefuses() throws IOException {
    return refused(JavaTool.ECJ);
  }

  private Stream<DynamicTest> accepted(JavaTool compiler) throws IOException {
    Suite suite = Suite.accepted();
    Build build = suite.compile(compiler, folder);
    assertTrue(build.succeeded(), build::messages);
    Descriptors descriptors = Descriptors.of(build);
    List<DynamicTest> tests = new ArrayList<>();
    for (SignatureFile file : suite.files()) {
      Map<String, JsonNode> tools = descriptors.tools(file.className());
      Set<String> names =
          file.signatures().stream().map(Signature::tool).collect(Collectors.toSet());
      tests.add(DynamicTest.dynamicTest(
          file + " has these tools", () -> assertEquals(names, tools.keySet())));
      for (Signature signature : file.signatures()) {
        tests.add(DynamicTest.dynamicTest(
            file + " " + signature.tool(),
            () -> assertSchemas(signature, tools.get(signature.tool()))));
      }
      tests.add(DynamicTest.dynamicTest(file + " warns", () -> assertWarnings(file, descriptors)));
    }
    return tests.stream();
  }

  private static void assertSchemas(Signature signature, JsonNode tool) {
    assertTrue(signature.says("schema"), "the reviewer has not said what is expected");
    assertSame(signature.json("schema"), tool.path("inputSchema"));
    if (signature.says("output")) {
      if (signature.text("output").equals("none")) {
        assertFalse(tool.has("outputSchema"), () -> "+ " + tool.get("outputSchema"));
      } else {
        assertSame(signature.json("output"), tool.path("outputSchema"));
      }
    }
    if (signature.says("text")) {
      assertEquals(signature.text("text"), tool.path("description").asText().replace("\n", " | "));
    }
  }

  private static void assertSame(JsonNode expected, JsonNode actual) {
    String difference = JsonLines.difference(expected, actual);
    assertTrue(difference.isEmpty(), () -> "\n" + difference + "\nactual: " + actual);
  }

  private static void assertWarnings(SignatureFile file, Descriptors descriptors) {
    assertFindings(file, "warning", descriptors.findings(file.className(), "warning"));
  }

  private Stream<DynamicTest> refused(JavaTool compiler) throws IOException {
    Suite suite = Suite.refused();
    Build build = suite.compile(compiler, folder);
    assertFalse(build.succeeded());
    Descriptors descriptors = Descriptors.of(build);
    return suite.files().stream()
        .map(file ->
            DynamicTest.dynamicTest(file.toString(), () -> assertErrors(file, descriptors)));
  }

  private static void assertErrors(SignatureFile file, Descriptors descriptors) {
    assertFindings(file, "finding", descriptors.findings(file.className(), "error"));
  }

  /** Those that the reviewer expects, and no others. */
  private static void assertFindings(SignatureFile file, String kind, List<String> found) {
    List<String> unexpected = new ArrayList<>(found);
    List<String> missing = new ArrayList<>();
    for (Signature signature : file.signatures()) {
      for (String expected : signature.all(kind)) {
        if (!removeOne(unexpected, expected)) {
          missing.add(signature.tool() + ": " + expected);
        }
      }
    }
    assertEquals(List.of(), missing, () -> "there are: " + found);
    assertEquals(List.of(), unexpected, "nobody expects these");
  }

  private static boolean removeOne(List<String> errors, String start) {
    for (String error : errors) {
      if (error.startsWith(start)) {
        return errors.remove(error);
      }
    }
    return false;
  }
}
