package dev.pokayoke.it.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.pokayoke.it.generated.Case;
import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.Call;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.processor.example.Examples;
import dev.pokayoke.processor.example.Verdict;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.WrittenValue;
import dev.pokayoke.tool.Toolset;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The calls of {@code good/}, and what becomes of them when they are changed by chance, are judged before the program runs as
 * they are when it runs: as calls, and each argument alone.
 */
class KnownExamplesTest {

  private static final int CHANGES = 15;

  /** Longer ones are there to be slow. */
  private static final int LONGEST = 10_000;

  /** How the reader's own problems begin; constructors say other things. */
  private static final Pattern OF_THE_READER =
      Pattern.compile("^[^ ]*: (must |is required|is given twice|is not an argument|has a name)");

  @TempDir
  Path folder;

  static List<Case> cases() throws Exception {
    return Case.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void callsAreJudgedAsTheyAreRead(Case good) throws Exception {
    Build build = Build.process(JavaTool.JAVAC, good.sources(), folder);
    assertTrue(build.succeeded(), build::messages);
    ToolModels models = new ToolModels();
    Build.process(JavaTool.JAVAC, good.sources(), folder.resolve("models"), models);
    Draw draw = new Draw(Draw.random(good.name().hashCode()), Map.of(), 0);
    try (URLClassLoader loader = build.loader()) {
      Toolset tools = Bindings.load(build, loader);
      for (Call call : good.calls()) {
        for (String json : changed(draw, call.arguments())) {
          compareCall(tools, models.of(call.tool()), json);
        }
        compareValues(tools, models.of(call.tool()), call.arguments());
      }
    }
  }

  private static Set<String> changed(Draw draw, String json) {
    Set<String> all = new LinkedHashSet<>();
    if (json.length() <= LONGEST) {
      all.add(json);
      for (int i = 0; i < CHANGES; i++) {
        all.add(Mutation.of(draw, json));
      }
    }
    return all;
  }

  private static void compareCall(Toolset tools, ToolMethod tool, String json) throws Exception {
    List<String> told = told(tools, tool, json);
    compare(told, Examples.call(tool, json), tool.name() + " " + json);
  }

  private static void compareValues(Toolset tools, ToolMethod tool, String json) throws Exception {
    JsonNode arguments = tree(json);
    for (Property property : tool.arguments()) {
      JsonNode value = arguments.path(property.name());
      if (!value.isMissingNode()) {
        boolean bare = value.isTextual() && WrittenValue.isText(property.type());
        String written = bare ? value.textValue() : value.toString();
        String sent = "{%s:%s}".formatted(TextNode.valueOf(property.name()), value);
        String pointer = "/" + property.name();
        // The others are not sent, which is told as well.
        List<String> told = told(tools, tool, sent).stream()
            .filter(line -> line.startsWith(pointer + ":") || line.startsWith(pointer + "/"))
            .toList();
        if (bare || !WrittenValue.isText(property.type())) {
          Verdict verdict = Examples.value(tool, property, written);
          compare(told, verdict, tool.name() + " " + pointer + " " + written);
        }
      }
    }
  }

  /** Nothing, for what is no tree. */
  private static JsonNode tree(String json) {
    try {
      return json.length() > LONGEST ? TextNode.valueOf("") : new JsonMapper().readTree(json);
    } catch (IOException e) {
      return TextNode.valueOf("");
    }
  }

  private static List<String> told(Toolset tools, ToolMethod tool, String json) throws Exception {
    return tools
        .find(tool.name())
        .orElseThrow()
        .binding()
        .call(ArgumentReader.validating(json), Examination.CONTEXT)
        .problems()
        .stream()
        .map(problem -> problem.pointer() + ": " + problem.message())
        .toList();
  }

  private static void compare(List<String> told, Verdict verdict, String call) {
    List<String> judged = verdict.problems().stream()
        .map(problem -> problem.pointer() + ": " + problem.message())
        .toList();
    if (verdict.certain()) {
      assertEquals(told, judged, call);
      assertEquals(told.isEmpty(), verdict.accepted(), call);
    } else {
      // What constructors refuse is known at run time only. It is told among the others.
      List<String> others = new ArrayList<>(told);
      judged.forEach(line -> assertTrue(others.remove(line), () -> call + ": " + line));
      assertFalse(verdict.accepted(), call);
      others.removeIf(line -> !OF_THE_READER.matcher(line).find());
      assertEquals(List.of(), others, call);
    }
  }
}
