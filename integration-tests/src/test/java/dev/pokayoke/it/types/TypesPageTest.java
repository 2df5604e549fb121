package dev.pokayoke.it.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.it.testing.Golden;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.it.testing.SchemaJudge;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row works as it says, under both compilers, and the page says what the rows do. */
class TypesPageTest {

  private static final Path PAGE = Path.of(System.getProperty("pokayoke.samples"))
      .resolve("../docs/types.md")
      .normalize();

  @TempDir
  Path folder;

  static List<Row> rows() throws Exception {
    return Row.all();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void valuesAreReadRefusedAndWrittenBack(Row row) throws Exception {
    List<String> transcripts = new ArrayList<>();
    for (JavaTool tool : JavaTool.values()) {
      Build build = Build.process(tool, row.sources(), folder.resolve(tool.name()));
      assertTrue(build.succeeded(), build::messages);
      try (URLClassLoader loader = build.loader()) {
        Toolset tools = Bindings.load(build, loader);
        transcripts.add(RowPage.schemas(tools) + RowPage.calls(row, tools));
        judge(row, tools);
      }
    }
    assertEquals(1, transcripts.stream().distinct().count(), transcripts::toString);
  }

  private static void judge(Row row, Toolset tools) throws Exception {
    tools.definitions().forEach(SchemaJudge::assertSchemas);
    int refused = 0;
    int back = 0;
    for (Call call : row.calls()) {
      Toolset.BoundTool tool = tools.find(call.tool()).orElseThrow();
      SchemaJudge.assertAgree(tool, call, Outcome.CONTEXT);
      Outcome outcome = Outcome.of(tool, call.arguments());
      refused += outcome.refused() ? 1 : 0;
      if (call.readsBack()) {
        outcome.assertReadsBack(tool, call);
        back++;
      }
    }
    assertTrue(back > 0 || row.oneWay().isPresent(), "no value is read and written back");
    assertTrue(refused > 0 || row.oneWay().isPresent(), "no value is refused");
    assertTrue(
        row.neverWrong().isPresent() != !row.badSources().isEmpty(), "bad cases, or why none");
  }

  @Test
  void thePageIsMadeOfTheRows() throws Exception {
    StringBuilder page = new StringBuilder(Files.readString(Row.HEAD));
    for (Row row : Row.all()) {
      page.append(RowPage.tableLine(row));
    }
    page.append('\n');
    for (Row row : Row.all()) {
      page.append(section(row));
    }
    Golden.assertGolden(PAGE, page.toString().stripTrailing() + "\n");
  }

  private String section(Row row) throws Exception {
    StringBuilder text = new StringBuilder();
    text.append("## ").append(row.title()).append("\n\n").append(row.prose()).append("\n\n");
    Path home = folder.resolve(row.toString());
    Build build = Build.process(JavaTool.JAVAC, row.sources(), home);
    assertTrue(build.succeeded(), build::messages);
    for (Path source : row.sources()) {
      text.append(RowPage.code("java", RowPage.withoutHead(source)));
    }
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      text.append(RowPage.code("text", RowPage.schemas(tools)));
      text.append(RowPage.code("text", RowPage.calls(row, tools)));
    }
    for (Path source : row.badSources()) {
      String name = source.getFileName().toString();
      text.append("Does not compile:\n\n")
          .append(RowPage.code("java", Files.readString(source)))
          .append(RowPage.code("text", Refused.findings(source, home.resolve(name))));
    }
    return text.toString();
  }
}
