package dev.pokayoke.it.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.JdkTool.Outcome;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tools in Kotlin: kapt shows them to the processor as Java, and javac compiles the bindings. The Kotlin compiler takes
 * about ten seconds of processor time for each of the three runs.
 */
class KaptTest {

  private static final Path SOURCES = Path.of("src/test/resources/kotlin");
  private static final Pattern FINDING = Pattern.compile("\\[([A-Z]\\w+)] (.*)");

  @TempDir
  Path folder;

  @Test
  void toolsInKotlinAreCalled() throws Exception {
    Kotlinc kotlin = new Kotlinc(SOURCES.resolve("good"), folder);
    succeeds(kotlin.kapt());
    succeeds(kotlin.compile());
    Build bindings = Build.plain(
        JavaTool.JAVAC,
        Build.files(kotlin.generated()),
        folder.resolve("java"),
        "-Xlint:all,-classfile,-path",
        "-Werror",
        "-classpath",
        String.join(
            File.pathSeparator,
            kotlin.classes().toString(),
            Programs.path("kotlin"),
            System.getProperty("java.class.path")));
    assertTrue(bindings.succeeded(), bindings::messages);
    try (URLClassLoader loader = loader(bindings.classes(), kotlin.classes())) {
      calls(loader);
    }
  }

  private static void calls(ClassLoader loader) throws Exception {
    Class<?> weather = loader.loadClass("weather.Weather");
    Class<?> stations = loader.loadClass("weather.Stations");
    Toolset tools = Toolset.all(
        bind(loader, weather, weather.getConstructor().newInstance()),
        bind(loader, stations, stations.getField("INSTANCE").get(null)),
        (Toolset) loader.loadClass("weather.WeatherKtBindings").getMethod("of").invoke(null));
    assertEquals(
        List.of(
            "weather_get_forecast",
            "weather_count_days",
            "weather_forget",
            "weather_convert_temperature",
            "weather_count_years",
            "list_stations",
            "find_town"),
        tools.definitions().stream().map(ToolDefinition::name).toList());
    assertEquals(
        "[{\"sky\":\"CLOUDY\",\"high\":1},{\"sky\":\"CLOUDY\",\"high\":2},{\"sky\":\"CLOUDY\",\"high\":3}]",
        call(tools, "weather_get_forecast", "{\"place\":{\"town\":\"Kiel\"}}"));
    assertEquals("[{\"sky\":\"CLEAR\",\"high\":1}]", call(tools, "weather_get_forecast", """
            {"place":{"town":"Kiel","country":"Germany"},"days":1,"skies":["CLEAR"]}"""));
    assertEquals("""
        Invalid arguments for tool "weather_get_forecast" (3 problems):
        1. /place/town: is required.
        2. /days: must be at most 14; got 30.
        3. /skies/0: must be one of "CLEAR", "CLOUDY"; got "clear"; did you mean "CLEAR"?
        Correct the arguments and call "weather_get_forecast" again.""", call(tools, "weather_get_forecast", """
            {"place":{},"days":30,"skies":["clear"]}""").strip());
    assertEquals("{\"Kiel\":1}", call(tools, "weather_count_days", """
            {"days":{"Kiel":["CLEAR","CLOUDY"]},"wanted":["CLEAR"]}"""));
    assertEquals("50.0", call(tools, "weather_convert_temperature", "{\"celsius\":10}"));
    assertEquals("4", call(tools, "weather_count_years", "{\"town\":\"Kiel\"}"));
    assertEquals("[\"Peru 1\"]", call(tools, "list_stations", "{\"country\":\"Peru\"}"));
    assertEquals("54.3/10.1", call(tools, "find_town", "{\"latitude\":54.3,\"longitude\":10.1}"));
    // Its name in Java is another; it would throw without the tenant.
    call(tools, "weather_forget", "{\"town\":\"Kiel\"}");
  }

  @Test
  void whatKotlinHidesFromJavaIsFound() {
    Kotlinc kotlin = new Kotlinc(SOURCES.resolve("bad"), folder);
    Outcome outcome = kotlin.kapt();
    assertNotEquals(0, outcome.exitCode(), outcome::output);
    List<String> found = new ArrayList<>(new TreeSet<>(FINDING
        .matcher(outcome.output())
        .results()
        .map(match -> match.group(1) + ": " + match.group(2))
        .toList()));
    assertEquals(
        List.of(
            "LostDefault: parameter 'limit' has a default in Kotlin that a binding cannot use",
            "LostDefault: property 'height' of 'Place' has a default in Kotlin that a binding cannot use",
            "SuspendFunction: the tool method 'getWeather' is a suspend function"),
        found,
        outcome::output);
  }

  private static void succeeds(Outcome outcome) {
    assertEquals(0, outcome.exitCode(), outcome::output);
  }

  private static URLClassLoader loader(Path... classes) throws Exception {
    List<URL> urls = new ArrayList<>();
    for (Path folder : classes) {
      urls.add(folder.toUri().toURL());
    }
    for (Path jar : Programs.jars("kotlin")) {
      urls.add(jar.toUri().toURL());
    }
    return new URLClassLoader(urls.toArray(URL[]::new));
  }

  private static Toolset bind(ClassLoader loader, Class<?> type, Object target) throws Exception {
    return (Toolset)
        loader.loadClass(type.getName() + "Bindings").getMethod("of", type).invoke(null, target);
  }

  private static String call(Toolset tools, String name, String arguments) throws Exception {
    ToolContext context = ToolContext.builder().values(Map.of("tenant", "acme")).build();
    ToolResult result =
        tools.find(name).orElseThrow().binding().call(ArgumentReader.of(arguments), context);
    return result.content();
  }
}
