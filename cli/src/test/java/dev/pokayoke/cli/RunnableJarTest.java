package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The program as users start it. The build runs this from its "integration-test" phase on, when there is a jar. */
@EnabledIfSystemProperty(named = "pokayoke.cli.jar", matches = ".+")
class RunnableJarTest {

  private static final String BAD = "[{\"name\":\"get_order\",\"input_schema\":{}}]";

  @TempDir
  private Path folder;

  private static Path jar() {
    return Path.of(System.getProperty("pokayoke.cli.jar"));
  }

  private Run run(String input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-jar",
        jar().toString()));
    Collections.addAll(command, arguments);
    Path in = Files.writeString(folder.resolve("in"), input);
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process = new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectInput(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(err.toFile())
        .start();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS));
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  @Test
  void files() throws Exception {
    Files.writeString(folder.resolve("tools.json"), BAD, StandardCharsets.UTF_8);
    Run run = run("", "check", "tools.json");
    assertEquals(1, run.exit());
    assertEquals("", run.err());
    assertTrue(
        run.out()
            .startsWith(
                "tools.json:1:2: get_order: error: [MissingToolDescription] tool 'get_order' has no"),
        run.out());
  }

  @Test
  void standardInput() throws Exception {
    Run run = run(BAD, "check", "--check", "MissingToolDescription=off", "-");
    assertEquals(new Run(0, "pokayoke: 1 tool in 1 list, 0 errors, 0 warnings\n", ""), run);
  }

  @Test
  void servers() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", "--mcp", "--"));
    arguments.addAll(FakeServer.command("is-good"));
    Run run = run("", arguments.toArray(String[]::new));
    assertEquals(1, run.exit());
    assertTrue(run.out().startsWith("orders: get_order.order_id: error: "), run.out());
  }

  @Test
  void whatCannotBeRead() throws Exception {
    assertEquals(
        new Run(2, "", "pokayoke: nosuch.json: there is no such file\n"),
        run("", "check", "nosuch.json"));
  }

  /** The tables of the tokenizer are in the jar. */
  @Test
  void lockAndCatalogue() throws Exception {
    Files.writeString(folder.resolve("tools.json"), BAD, StandardCharsets.UTF_8);
    assertEquals(
        new Run(0, "pokayoke: pokayoke.lock: 1 tool; written\n", ""),
        run("", "lock", "tools.json"));
    Run run = run("", "catalogue", "tools.json", "--html", "tools.html");
    assertEquals(0, run.exit(), run.err());
    assertTrue(
        run.out().startsWith("pokayoke: 1 tool in 1 source, 4 tokens (o200k_base)"), run.out());
    assertTrue(Files.readString(folder.resolve("tools.html")).contains("<h3>get_order</h3>"));
  }

  @Test
  void version() throws Exception {
    Run run = run("", "--version");
    assertEquals(0, run.exit());
    assertTrue(run.out().matches("pokayoke \\d+\\.\\d+\\.\\d+\\S*\n"), run.out());
  }

  /** On a class path it would run beside the one that the build asked for. */
  @Test
  void itIsNoAnnotationProcessor() throws IOException {
    try (JarFile jar = new JarFile(jar().toFile())) {
      assertFalse(jar.stream()
          .anyMatch(entry -> entry.getName().endsWith("javax.annotation.processing.Processor")));
    }
  }
}
