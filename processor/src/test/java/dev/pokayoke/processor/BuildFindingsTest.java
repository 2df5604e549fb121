package dev.pokayoke.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.Message;
import dev.pokayoke.processor.testing.TestCompiler;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Types that are missing, for a while or for ever, and bugs of ours. */
class BuildFindingsTest {

  private static final String USES_LATER = """
      import dev.pokayoke.*;
      class Tools {
        /** Returns what is known of a city. */
        @Tool Later getCity(@Param("City, e.g. Berlin") String city) { return null; }
      }
      """;

  @ParameterizedTest
  @EnumSource
  void aTypeThatAnotherProcessorWritesIsWaitedFor(TestCompiler compiler) {
    Compiled compiled = compiler.process(
        List.of(new PokayokeProcessor(), new Writing()),
        Map.of("Tools.java", USES_LATER),
        List.of());
    assertEquals(List.of(), compiled.findings());
    assertTrue(compiled.generated().containsKey("ToolsBindings.java"));
    assertEquals("pokayoke: 1 tool in 1 class, 0 errors, 0 warnings", compiled.summary());
  }

  @ParameterizedTest
  @EnumSource
  void soIsAConstant(TestCompiler compiler) {
    Compiled compiled = compiler.process(
        List.of(new PokayokeProcessor(), new Writing()),
        Map.of("Tools.java", USES_LATER.replace("\"City, e.g. Berlin\"", "Later.TEXT")),
        List.of());
    assertEquals(List.of(), compiled.findings());
    assertTrue(compiled.generated().get("ToolsBindings.java").contains("Town, e.g. Bern"));
  }

  @ParameterizedTest
  @EnumSource
  void soAreTypesOfDifferentRounds(TestCompiler compiler) {
    String source = """
        import dev.pokayoke.*;
        class Tools {
          /** Returns what is known of two cities. */
          @SuppressCheck(value = "MissingParamDescription", reason = "the second says it itself")
          @Tool String getCities(@Param("What comes first") Later first, Last second) {
            return "";
          }
        }
        """;
    Compiled compiled = compiler.process(
        List.of(new PokayokeProcessor(), new Writing()), Map.of("Tools.java", source), List.of());
    assertEquals(List.of(), compiled.findings());
    assertTrue(compiled.generated().containsKey("ToolsBindings.java"));
  }

  @ParameterizedTest
  @EnumSource
  void whatTheCompilerReportsIsNotSaidAgain(TestCompiler compiler) {
    Compiled compiled = compiler.process(Map.of("Tools.java", USES_LATER));
    assertEquals(List.of(), compiled.findings());
    // The Eclipse compiler reports it when it compiles, which these tests do not let it do.
    assertEquals(compiler == TestCompiler.JAVAC, !compiled.foreignErrors().isEmpty());
    assertFalse(compiled.generated().containsKey("ToolsBindings.java"));
  }

  @Test
  void aClassFileThatMentionsAMissingClass(@TempDir Path library) throws IOException {
    TestCompiler.JAVAC.compile(
        Map.of(
            "lib/Place.java", "package lib; public record Place(Gone gone) {}",
            "lib/Gone.java", "package lib; public record Gone(int a) {}"),
        List.of(),
        library);
    Files.delete(library.resolve("lib/Gone.class"));
    String source = """
        class Tools {
          @dev.pokayoke.Tool
          lib.Place getPlace() { return null; }
        }
        """;
    Compiled compiled = TestCompiler.JAVAC.process(
        List.of(new PokayokeProcessor()), Map.of("Tools.java", source), List.of(library));
    Message finding = compiled.findings().get(0);
    assertEquals(
        "[UnresolvedType] the tools of 'Tools' use 'Gone', which is not on the class path",
        finding.firstLine());
    assertEquals(1, finding.line());
    assertEquals(1, compiled.findings().size());
  }

  @Test
  void aBugNamesTheClassAndWhereItHappened() {
    Finding finding =
        BuildFindings.of(new IllegalStateException("no such thing"), Site.NONE, "Tools");
    assertEquals(
        "Pokayoke failed on the class 'Tools'; the other classes are not affected", finding.what());
    List<String> why = finding.why().lines().toList();
    assertEquals("java.lang.IllegalStateException: no such thing", why.get(0));
    assertTrue(why.get(1).startsWith("at dev.pokayoke.processor.BuildFindingsTest."));
    assertTrue(why.size() <= 6);
    assertTrue(finding.isError());
  }

  @ParameterizedTest
  @EnumSource
  void afterABugTheNextClassIsReadAndBound(TestCompiler compiler) {
    Compiled compiled = compiler.process(
        List.of(new FullDisk("ABindings")),
        Map.of("A.java", described("A"), "B.java", described("B")),
        List.of());
    Message bug = compiled.findings().get(0);
    assertEquals(
        "[InternalError] Pokayoke failed on the class 'A'; the other classes are not affected",
        bug.firstLine());
    assertEquals(1, bug.line());
    assertTrue(bug.text().contains("disk full"), bug.text());
    assertEquals(1, compiled.findings().size());
    assertTrue(compiled.generated().containsKey("BBindings.java"));
    assertEquals("pokayoke: 2 tools in 2 classes, 1 error, 0 warnings", compiled.summary());
  }

  private static String described(String type) {
    return "class " + type + " { /** Returns the names of all suppliers. */"
        + " @dev.pokayoke.Tool String listSuppliers() { return \"\"; } }";
  }

  /** Writes the class {@code Later} in the first round and {@code Last} in the second. */
  private static final class Writing extends AbstractProcessor {

    private int rounds;

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      rounds++;
      if (rounds <= 2) {
        write(rounds == 1 ? "Later" : "Last");
      }
      return false;
    }

    private void write(String name) {
      try (Writer out = processingEnv.getFiler().createSourceFile(name).openWriter()) {
        out.write("record " + name + "(@dev.pokayoke.Param(\"A number\") int a) {"
            + " static final String TEXT = \"Town, e.g. Bern\"; }");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }
  }
}
