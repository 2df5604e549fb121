package dev.pokayoke.openai;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.ModelException.Kind;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page docs/models.md tells of every server and every option. */
class ModelsPageTest {

  private static String page = "";

  @BeforeAll
  static void readPage() throws Exception {
    page = Files.readString(Path.of("../../docs/models.md"));
  }

  @ParameterizedTest
  @EnumSource(OpenAiServer.class)
  void listsTheServer(OpenAiServer server) {
    String key = server.keyVariable().map(name -> "`" + name + "`").orElse("none");
    String row = page.lines()
        .filter(line -> line.startsWith("| `" + server + "`"))
        .findFirst()
        .orElse("");
    assertTrue(row.endsWith("| `" + server.baseUrl() + "` | " + key + " |"), row);
  }

  @Test
  void listsEveryOption() {
    Arrays.stream(OpenAiChatModel.Builder.class.getDeclaredMethods())
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .map(method -> method.getName())
        .filter(name -> !name.equals("build"))
        .forEach(name -> assertTrue(
            page.lines().anyMatch(line -> line.matches("\\|.*`" + name + "`.*\\|.*\\|.*\\|")),
            name));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void listsEveryKindOfTrouble(Kind kind) {
    assertTrue(page.contains("| `" + kind + "` |"), kind.name());
  }
}
