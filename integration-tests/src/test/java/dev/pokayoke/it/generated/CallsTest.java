package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.it.testing.Golden;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls the tools of each case and compares what the model would read with {@code calls.txt} in {@code expected/}: the
 * result, or every problem with its pointer.
 */
class CallsTest {

  private static final ToolContext CONTEXT = ToolContext.builder()
      .ids("run-1", "call-1", "key-1")
      .values(Map.of("tenant", "acme", "seat", 7))
      .build();

  @TempDir
  Path folder;

  static List<Case> cases() throws Exception {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void callsGiveWhatIsExpected(Case good) throws Exception {
    Build build = Build.process(JavaTool.JAVAC, good.sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      StringBuilder transcript = new StringBuilder();
      for (Call call : good.calls()) {
        transcript.append(call).append('\n').append(outcome(tools, call)).append('\n');
      }
      Golden.assertGolden(good.expected("calls.txt"), transcript.toString());
    }
  }

  private static String outcome(Toolset tools, Call call) throws Exception {
    Toolset.BoundTool tool = tools.find(call.tool()).orElseThrow();
    ToolResult result = tool.binding().call(ArgumentReader.of(call.arguments()), CONTEXT);
    if (!result.isError()) {
      return "  " + result.content() + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (Problem problem : result.problems()) {
      text.append("  ! ")
          .append(problem.pointer())
          .append(": ")
          .append(problem.message())
          .append('\n');
    }
    return text.isEmpty() ? "  error: " + result.content() + "\n" : text.toString();
  }
}
