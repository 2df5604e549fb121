package dev.pokayoke.it.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** More properties than two words have bits, and a schema beyond the 65,535 bytes that one constant can hold. */
class WideTest {

  private static final int PROPERTIES = 130;

  private static final String TEXT =
      "the quick brown fox jumps over the lazy dog and 快速的棕色狐狸跳过懒狗 ".repeat(300).strip();

  @TempDir
  Path folder;

  private Build build;

  private void compile(JavaTool compiler) throws Exception {
    String components = IntStream.range(0, PROPERTIES)
        .mapToObj(i -> "@Param(\"Property number " + i + "\") int p" + i)
        .collect(Collectors.joining(",\n"));
    String texts = IntStream.range(0, 4)
        .mapToObj(i -> "@Param(\"" + TEXT + " " + i + "\") String t" + i)
        .collect(Collectors.joining(",\n"));
    Path source = folder.resolve("Large.java");
    Files.writeString(source, """
        import dev.pokayoke.Param;
        import dev.pokayoke.Tool;

        public class Large {
          public record Wide(%s) {}

          @Tool("Adds the ends of something wide.")
          public int addEnds(@Param("Something wide") Wide wide) {
            return wide.p0() + wide.p%d();
          }

          @Tool("%s")
          public String joinTexts(%s) {
            return t0 + t3;
          }
        }
        """.formatted(components, PROPERTIES - 1, TEXT, texts));
    build = Build.process(compiler, List.of(source), folder);
    assertTrue(build.succeeded(), build::messages);
  }

  @ParameterizedTest
  @EnumSource
  void everyPropertyHasItsBit(JavaTool compiler) throws Exception {
    compile(compiler);
    assertEquals("129", call("add_ends", wide(properties(0))).content());
    List<Problem> missing =
        call("add_ends", wide(properties(1).replace("\"p64\":64,", ""))).problems();
    assertEquals(
        List.of("/wide/p0", "/wide/p64"), missing.stream().map(Problem::pointer).toList());
    List<Problem> twice = call("add_ends", wide(properties(0) + ",\"p63\":1,\"p64\":1,\"p128\":1"))
        .problems();
    assertEquals(
        List.of("/wide/p63", "/wide/p64", "/wide/p128"),
        twice.stream().map(Problem::pointer).toList());
  }

  @ParameterizedTest
  @EnumSource
  void longTextsAreComplete(JavaTool compiler) throws Exception {
    compile(compiler);
    assertEquals(
        "ad",
        call("join_texts", "{\"t0\":\"a\",\"t1\":\"b\",\"t2\":\"c\",\"t3\":\"d\"}")
            .content());
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      assertEquals(TEXT, tools.definitions().get(1).description());
      String schema = tools.definitions().get(1).inputSchema();
      assertTrue(schema.length() > 65_535, () -> "only " + schema.length());
      IntStream.range(0, 4).forEach(i -> assertTrue(schema.contains(TEXT + " " + i)));
    }
  }

  private ToolResult call(String tool, String arguments) throws Exception {
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      return tools
          .find(tool)
          .orElseThrow()
          .binding()
          .call(ArgumentReader.of(arguments), ToolContext.builder().build());
    }
  }

  private static String wide(String properties) {
    return "{\"wide\":{" + properties + "}}";
  }

  private static String properties(int from) {
    return IntStream.range(from, PROPERTIES)
        .mapToObj(i -> "\"p" + i + "\":" + i)
        .collect(Collectors.joining(","));
  }
}
