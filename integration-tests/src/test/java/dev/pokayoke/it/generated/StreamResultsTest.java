package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.Toolset;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Streams that do not end well: the tool fails, and the stream is closed all the same. */
class StreamResultsTest {

  @TempDir
  Path folder;

  @Test
  void streamsAreClosedAfterAFailure() throws Exception {
    Build build = Build.process(JavaTool.JAVAC, new Case("streams").sources(), folder);
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      assertEquals("no item b", failure(tools, "list_items"));
      assertEquals("1", call(tools, "count_closed"));
      assertEquals("the result is longer than 67108864 characters", failure(tools, "list_endless"));
      assertEquals("2", call(tools, "count_closed"));
    }
  }

  private static String failure(Toolset tools, String name) {
    return assertThrows(IllegalStateException.class, () -> call(tools, name)).getMessage();
  }

  private static String call(Toolset tools, String name) throws Exception {
    return tools
        .find(name)
        .orElseThrow()
        .binding()
        .call(ArgumentReader.of("{}"), ToolContext.builder().build())
        .content();
  }
}
