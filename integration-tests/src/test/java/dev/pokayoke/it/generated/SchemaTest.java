package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.it.testing.SchemaJudge;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of the cases are schemas, and mean what the readers do. */
class SchemaTest {

  private static final ToolContext CONTEXT =
      ToolContext.builder().values(Map.of("tenant", "acme", "seat", 7)).build();

  @TempDir
  Path folder;

  static List<Case> cases() throws Exception {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void schemaAndReaderAgree(Case good) throws Exception {
    Build build = Build.process(JavaTool.JAVAC, good.sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      tools.definitions().forEach(SchemaJudge::assertSchemas);
      for (Call call : good.calls()) {
        SchemaJudge.assertAgree(tools.find(call.tool()).orElseThrow(), call, CONTEXT);
      }
    }
  }
}
