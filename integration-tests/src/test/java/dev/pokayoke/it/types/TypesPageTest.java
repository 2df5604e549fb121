package dev.pokayoke.it.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.it.testing.Golden;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.it.testing.SchemaJudge;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row works as it says, under both compilers, and the page says what the rows do. */
class TypesPageTest {

  private static final Path PAGE = Path.of(System.getProperty("pokayoke.samples"))
      .resolve("../docs/types.md")
      .normalize();

  private static final ObjectMapper JSON = new ObjectMapper();

  /** {@code List} of {@code `List<Media>`}, {@code Min} of {@code `@Min`}. */
  private static final Pattern NAME = Pattern.compile("`@?(\\w+)[^`]*`");

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
    Set<String> refused = new HashSet<>();
    Set<String> back = new HashSet<>();
    for (Call call : row.calls()) {
      Toolset.BoundTool tool = tools.find(call.tool()).orElseThrow();
      SchemaJudge.assertAgree(tool, call, Outcome.CONTEXT);
      Outcome outcome = Outcome.of(tool, call.arguments());
      if (outcome.refused()) {
        refused.add(call.tool());
      }
      if (call.readsBack()) {
        outcome.assertReadsBack(tool, call);
        back.add(call.tool());
      }
    }
    assertEquals(List.of(), without(refused, tools, 1, 9), "nothing that they get is refused");
    if (row.oneWay().isEmpty()) {
      assertEquals(List.of(), without(back, tools, 1, 1), "no value is read and written back");
    }
    assertTrue(
        row.neverWrong().isPresent() != !row.badSources().isEmpty(), "bad cases, or why none");
  }

  /** The tools with so many arguments that are not among these. */
  private static List<String> without(Set<String> names, Toolset tools, int from, int to)
      throws Exception {
    List<String> others = new ArrayList<>();
    for (ToolDefinition tool : tools.definitions()) {
      int arguments = JSON.readTree(tool.inputSchema()).path("properties").size();
      if (from <= arguments && arguments <= to && !names.contains(tool.name())) {
        others.add(tool.name());
      }
    }
    return others;
  }

  /** A type that the table names stands in a tool. */
  @ParameterizedTest
  @MethodSource("rows")
  void whatTheTableNamesIsShown(Row row) throws Exception {
    StringBuilder sources = new StringBuilder();
    for (Path source : row.sources()) {
      sources.append(RowPage.withoutHead(source));
    }
    List<String> missing = NAME.matcher(row.java())
        .results()
        .map(name -> name.group(1))
        .filter(name -> !Pattern.compile("\\b" + name + "\\b").matcher(sources).find())
        .toList();
    assertEquals(List.of(), missing);
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
