package dev.pokayoke.it.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import java.io.IOException;
import java.lang.reflect.Member;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in an annotation's texts reaches the model as it is, and nothing else of the build. */
class HostileTextsTest {

  private static final long SEED = Long.getLong("pokayoke.seed", 1);
  private static final int MIXTURES = Integer.getInteger("pokayoke.texts", 60);
  private static final List<String> TEXTS = HostileTexts.all(SEED, MIXTURES);
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir
  Path folder;

  @ParameterizedTest
  @EnumSource
  void staysInItsPlace(JavaTool compiler) throws Exception {
    List<Path> sources = new ArrayList<>();
    sources.add(source("Plain", "plain"));
    for (int i = 0; i < TEXTS.size(); i++) {
      sources.add(source("Hostile" + i, TEXTS.get(i)));
    }
    List<String> lints = compiler == JavaTool.JAVAC
        ? List.of("-Xlint:all,-processing,-classfile,-path", "-Werror")
        : List.of();
    List<String> options = new ArrayList<>(lints);
    // Half of a surrogate pair is a hostile text, but no text that a tool takes.
    options.add("-Apokayoke.check.InvalidExample=off");
    Build build = Build.process(compiler, sources, folder, options.toArray(String[]::new));
    assertTrue(build.succeeded(), build::messages);
    try (URLClassLoader loader = build.loader()) {
      List<String> members = members(loader.loadClass("PlainBindings"));
      for (int i = 0; i < TEXTS.size(); i++) {
        String name = "Hostile" + i;
        Class<?> bindings = loader.loadClass(name + "Bindings");
        assertEquals(members, members(bindings), name);
        says(TEXTS.get(i), Bindings.toolset(bindings), name);
        JsonNode descriptor = JSON.readTree(
            Files.readString(build.classes().resolve("META-INF/pokayoke/" + name + ".json")));
        assertEquals(TEXTS.get(i).strip(), descriptor.at("/tools/0/description").textValue(), name);
      }
    }
    everythingIsReadable(build);
  }

  /** Each annotation with a text that no check has anything to say about. */
  private Path source(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), """
        import com.fasterxml.jackson.annotation.JsonProperty;
        import com.fasterxml.jackson.annotation.JsonPropertyDescription;
        import com.fasterxml.jackson.annotation.JsonSubTypes;
        import com.fasterxml.jackson.annotation.JsonTypeInfo;
        import dev.pokayoke.*;

        @Toolbox(value = "box", description = TEXT)
        public class CLASS {
          @Description(TEXT)
          public enum Choice { @Description(TEXT) ONE, @JsonProperty(TEXT) TWO }

          @Description(TEXT)
          public record Pair(@JsonPropertyDescription(TEXT) String left, @Param(TEXT) Choice right) {}

          @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
          @JsonSubTypes({@JsonSubTypes.Type(value = Square.class, name = TEXT)})
          @Description(TEXT)
          public interface Shape {}

          public record Square(@Param(value = TEXT, unit = TEXT) int width) implements Shape {}

          @Tool(value = TEXT, effect = Effect.READ, examples = @Example(value = "[]", note = TEXT, valid = false))
          public String getText(
              @Param(value = TEXT, defaultValue = TEXT, unit = TEXT, examples = TEXT, format = TEXT) String text,
              @Param(value = TEXT, required = false) Choice choice,
              @Param(value = TEXT, required = false) Pair pair,
              @Param(value = TEXT, required = false) Shape shape,
              @FromContext(TEXT) String secret) {
            return text + choice + pair + shape + secret;
          }
        }
        """.replace("CLASS", name)
        .replace("TEXT", HostileTexts.literal(text)));
  }

  private static List<String> members(Class<?> bindings) {
    String name = bindings.getName().replaceFirst("Bindings$", "");
    return Stream.of(
            bindings.getDeclaredFields(),
            bindings.getDeclaredMethods(),
            bindings.getDeclaredConstructors(),
            bindings.getDeclaredClasses())
        .flatMap(Arrays::stream)
        .map(member -> member instanceof Member ? member.toString() : ((Class<?>) member).getName())
        .map(member -> member.replaceAll("\\b" + name + "(?=Bindings\\b|\\b)", "Plain"))
        .sorted()
        .toList();
  }

  private static void says(String text, Toolset tools, String name) throws Exception {
    ToolDefinition definition = tools.definitions().get(0);
    assertEquals(text.strip(), definition.description(), name);
    JsonNode schema = JSON.readTree(definition.inputSchema());
    assertEquals(text, schema.at("/properties/text/default").textValue(), name);
    assertEquals(text, schema.at("/properties/text/examples/0").textValue(), name);
    assertEquals(text, schema.at("/properties/choice/enum/1").textValue(), name);
    for (String property : List.of("text", "choice", "pair", "shape")) {
      String description = schema.at("/properties/" + property + "/description").textValue();
      assertTrue(description.contains(text.strip()), () -> name + ": " + description);
    }
    ObjectNode arguments = JSON.createObjectNode().put("choice", text);
    arguments.putObject("pair").put("left", text).put("right", "ONE");
    arguments.putObject("shape").put("kind", text).put("width", 1);
    ToolContext context = ToolContext.builder().values(Map.of(text, "secret")).build();
    String json = JSON.writeValueAsString(arguments);
    String result = tools
        .find("box_get_text")
        .orElseThrow()
        .binding()
        .call(ArgumentReader.of(json), context)
        .content();
    if (text.codePoints().anyMatch(unit -> Character.getType(unit) == Character.SURROGATE)) {
      // A model cannot send it; what is written in Java stands.
      assertTrue(result.contains("1. /choice: must be Unicode text"), () -> name + ": " + result);
      return;
    }
    assertEquals(text + "TWOPair[left=" + text + ", right=ONE]Square[width=1]secret", result, name);
  }

  /** Nothing in a file that could look like something else: no control or format characters, no half ones. */
  private static void everythingIsReadable(Build build) throws IOException {
    build
        .texts()
        .forEach((name, text) -> text.codePoints()
            .filter(codePoint -> codePoint != '\n')
            .forEach(codePoint -> {
              int type = Character.getType(codePoint);
              boolean hidden = (codePoint & 0xfffe) == 0xfffe
                  || type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.SURROGATE
                  || type == Character.PRIVATE_USE
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR;
              assertTrue(!hidden, () -> name + " has U+" + Integer.toHexString(codePoint));
            }));
  }
}
