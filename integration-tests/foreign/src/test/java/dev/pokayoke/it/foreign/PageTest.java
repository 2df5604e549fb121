package dev.pokayoke.it.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/foreign.md} shows is what happens. */
class PageTest {

  private static final String IMPORTS = """
      import dev.langchain4j.agent.tool.P;
      import dev.langchain4j.agent.tool.Tool;

      """;
  private static final String USE = """
      import dev.pokayoke.agent.*;
      class Use {
        void use(dev.pokayoke.model.ChatModel model, String question) {
          %s
        }
      }
      """;

  private static final String PAGE = page();

  @TempDir
  Path folder;

  @Test
  void theExampleIsFoundWhatThePageSays() throws IOException {
    Path file = Files.writeString(folder.resolve("BookTools.java"), IMPORTS + block("java", 0));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            out,
            out,
            "-encoding",
            "UTF-8",
            "-classpath",
            System.getProperty("java.class.path"),
            "-processorpath",
            System.getProperty("pokayoke.processor.jar"),
            "-d",
            folder.toString(),
            file.toString());
    String printed = out.toString(StandardCharsets.UTF_8)
        .replace(folder + System.getProperty("file.separator"), "")
        .replaceAll("(?m)^\\d+ warnings\\R", "");
    assertEquals(block("text", 0), printed);
  }

  @Test
  void theExampleIsBound() throws IOException {
    Path tools = Files.writeString(folder.resolve("BookTools.java"), IMPORTS + block("java", 0));
    Path use = Files.writeString(folder.resolve("Use.java"), USE.formatted(block("java", 1)));
    Build build = Build.of(
        JavaTool.JAVAC,
        List.of(tools, use),
        folder,
        "-Apokayoke.foreign=bind",
        "-Apokayoke.profile=legacy");
    assertEquals(List.of(), build.errors());
  }

  @Test
  void thePageListsWhatIsOff() {
    Matcher list =
        Pattern.compile("are off as long as there are none:\\n([^.]*)\\.").matcher(PAGE);
    list.find();
    assertEquals(
        Arrays.stream(CheckId.values())
            .filter(CheckId::isOfBindings)
            .map(CheckId::name)
            .collect(Collectors.toCollection(TreeSet::new)),
        new TreeSet<>(List.of(list.group(1).strip().split(",\\s+"))));
  }

  private static String block(String language, int number) {
    return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```")
        .matcher(PAGE)
        .results()
        .map(result -> result.group(1))
        .toList()
        .get(number);
  }

  private static String page() {
    try {
      return Files.readString(Path.of("..", "..", "docs", "foreign.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
