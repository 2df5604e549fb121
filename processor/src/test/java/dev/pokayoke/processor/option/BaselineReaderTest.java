package dev.pokayoke.processor.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.Baseline.Entry;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.TestCompiler;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineReaderTest {

  @TempDir
  private Path folder;

  @Test
  void entries() throws Exception {
    Baseline baseline = read("""
        {"baseline": [
          {"id": "UnitMissing", "source": "p.Tools", "tool": "wait", "property": "time", "count": 2},
          {"id": "SomethingOld", "source": "p.Tools"}]}""");
    assertEquals(
        Map.of(
            new Entry("UnitMissing", "p.Tools", "wait", "time"), 2,
            new Entry("SomethingOld", "p.Tools", "", ""), 1),
        baseline.counts());
    assertEquals(Baseline.NONE, read("{\"baseline\": []}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                               | the text is empty; a baseline was expected",
        "[]                                               | there is no array \"baseline\"",
        "{\"baseline\":[{\"id\":\"X\",                      | not JSON, at line 1, column ",
        "{\"baseline\":[7]}                                | entry number 1 is no object",
        "{\"baseline\":[{\"id\":\"X\"}]}                     | entry number 1 has no text \"source\"",
        "{\"baseline\":[{\"id\":1,\"source\":\"x\"}]}          | entry number 1 has no text \"id\"",
        "{\"baseline\":[{\"id\":\"X\",\"source\":\"x\",\"tool\":null}]} | entry number 1 has no text \"tool\"",
        "{\"baseline\":[{\"id\":\"X\",\"source\":\"x\",\"count\":0}]} | entry number 1 has a \"count\" that is none",
        "{\"baseline\":[{\"id\":\"X\",\"source\":\"x\",\"count\":1.5}]} | entry number 1 has a \"count\" that is none",
        "{\"baseline\":[{\"id\":\"X\",\"source\":\"x\"},{\"id\":\"X\",\"source\":\"x\"}]} | entry number 2 is there twice"
      })
  void whatIsNoBaseline(String text, String message) {
    String told = assertThrows(JsonException.class, () -> read(text)).getMessage();
    assertTrue(told.startsWith(message), told);
  }

  private static Baseline read(String text) throws Exception {
    return BaselineReader.read(new StringReader(text));
  }

  @Test
  void aFileThatCannotBeReadSilencesNothing() throws Exception {
    String broken = Files.writeString(folder.resolve("broken.json"), "{").toString();
    for (String file : List.of("nosuch.json", broken, "\0")) {
      OptionReader reader = new OptionReader(Map.of("pokayoke.baseline", file));
      assertEquals(Baseline.NONE, reader.read().baseline());
      Finding problem = reader.problems().get(0);
      assertTrue(
          problem
              .what()
              .startsWith(
                  "option 'pokayoke.baseline' names '" + file + "', which is no baseline: "),
          problem.what());
      assertEquals("write it anew: check --write-baseline " + file, problem.fix());
    }
  }

  @ParameterizedTest
  @EnumSource(TestCompiler.class)
  void theCompilerLeavesAloneWhatIsInIt(TestCompiler compiler) throws Exception {
    Map<String, String> sources = Map.of("p/Tools.java", """
        package p;
        import dev.pokayoke.*;
        class Tools {
          /** Waits for the given time, then looks up the weather of a town; returns degrees. */
          @Tool int wait(int time) { return 1; }
        }
        """);
    Compiled before = compiler.process(sources);
    assertTrue(before.summary().startsWith("pokayoke: 1 tool in 1 class, 1 error,"));
    Path file = Files.writeString(folder.resolve("baseline.json"), """
        {"baseline": [
          {"id": "MissingParamDescription", "source": "p.Tools", "tool": "wait", "property": "time"},
          {"id": "UnboundedNumber", "source": "p.Tools", "tool": "wait", "property": "gone"},
          {"id": "UnboundedNumber", "source": "p.NotOfThisCompile"}]}""");
    Compiled after = compiler.process(sources, "-Apokayoke.baseline=" + file);
    assertTrue(
        after
            .summary()
            .matches("pokayoke: 1 tool in 1 class, 0 errors, .*, 1 in the baseline,"
                + " 1 of the baseline gone: write it anew"),
        after.summary());
    assertTrue(after.generated().containsKey("p/ToolsBindings.java"));
    String descriptor = after.generated().get("META-INF/pokayoke/p.Tools.json");
    assertTrue(descriptor.contains("\"reason\": \"baseline\""), descriptor);
  }
}
