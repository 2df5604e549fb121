package dev.pokayoke.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolBinding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar that users get, with its libraries moved to our own packages, does its work alone. */
class ProcessorAloneTest {

  private static final Path PROCESSOR = Path.of(System.getProperty("pokayoke.processor.jar"));

  private static final String TOOLS = """
      package example;

      import dev.pokayoke.Param;
      import dev.pokayoke.Tool;
      import java.util.List;

      /** Tools of a weather station. */
      public final class Weather {

        /** A place on the map. */
        public record Place(@Param("Without postal code, e.g. Bern") String town, @Param("ISO country code") String country) {}

        /** What the sky will look like on one day. */
        public record Day(@Param("Highest temperature in °C") int high, @Param("Whether it will rain") boolean rain) {}

        /** Looks up the weather forecast of a town for the next days, one entry for each day. */
        @Tool
        public List<Day> getForecast(
            @Param("Town to look up") Place place,
            @Param(value = "Days to look ahead", minimum = 1, maximum = 14) int days) {
          return List.of(new Day(days, place.town().isEmpty()));
        }
      }
      """;

  @TempDir
  Path folder;

  @Test
  void javacFindsIt() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR.toFile());
        InputStream in = jar.getInputStream(
            jar.getEntry("META-INF/services/javax.annotation.processing.Processor"))) {
      assertEquals(
          "dev.pokayoke.processor.PokayokeProcessor",
          new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void bindsAToolWithNothingBesideIt() throws IOException {
    Map<String, String> made = compile("out");

    assertTrue(
        made.containsKey("example/WeatherBindings.class"), () -> made.keySet().toString());
    assertTrue(
        made.containsKey("META-INF/pokayoke/example.Weather.json"),
        () -> made.keySet().toString());
  }

  @Test
  void compilesToTheSameBytesEveryTime() throws IOException {
    assertEquals(compile("one"), compile("two"));
  }

  /** Compiles the example and returns everything that was written, by name. */
  private Map<String, String> compile(String name) throws IOException {
    Path out = Files.createDirectories(folder.resolve(name));
    Path source = Files.writeString(folder.resolve("Weather.java"), TOOLS);
    JdkTool.Outcome outcome = JdkTool.current()
        .run(
            folder,
            "javac",
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-Xlint:all,-processing",
            "-Werror",
            "-cp",
            JdkTool.path(jarOf(Tool.class), jarOf(ToolBinding.class), jarOf(NullMarked.class)),
            "--processor-path",
            PROCESSOR,
            "-d",
            out,
            source);
    assertEquals(0, outcome.exitCode(), outcome::output);
    Map<String, String> made = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        made.put(
            out.relativize(file).toString().replace('\\', '/'),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return made;
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
