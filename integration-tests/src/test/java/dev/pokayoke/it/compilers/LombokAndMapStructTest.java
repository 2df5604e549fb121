package dev.pokayoke.it.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.it.JdkTool;
import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.Toolset;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types of tools that Lombok completes and tool classes that name what MapStruct writes, whatever the order of the three
 * on the processor path. Under Eclipse Lombok is an agent of the whole compiler and not tried here.
 */
class LombokAndMapStructTest {

  private static final Path SOURCES = Path.of("src/test/resources/lombok");

  @TempDir
  Path folder;

  @Test
  void theOrderOfProcessorsDoesNotMatter() throws Exception {
    String others = JdkTool.path(
        Path.of(Programs.path("lombok")),
        Path.of(Programs.path("lombok-mapstruct-binding")),
        Path.of(Programs.path("mapstruct-processor")));
    Build first = compile("first", Programs.processor() + File.pathSeparator + others);
    Build last = compile("last", others + File.pathSeparator + Programs.processor());
    assertEquals(ours(first), ours(last));
    works(first);
    works(last);
  }

  private Build compile(String name, String processors) throws IOException {
    Path sources = Files.createDirectories(folder.resolve(name + "/sources"));
    Path classes = Files.createDirectories(folder.resolve(name + "/classes"));
    List<Object> arguments = new ArrayList<>(List.of(
        "--release",
        "17",
        "-classpath",
        String.join(
            File.pathSeparator,
            Programs.path("lombok"),
            Programs.path("mapstruct"),
            System.getProperty("java.class.path")),
        "-processorpath",
        processors,
        "-d",
        classes,
        "-s",
        sources));
    arguments.addAll(Build.files(SOURCES.toAbsolutePath()));
    JdkTool.Outcome outcome = JdkTool.current().run(folder, "javac", arguments.toArray());
    assertEquals(0, outcome.exitCode(), outcome::output);
    return new Build(true, List.of(), outcome.output(), sources, classes);
  }

  private static Map<String, String> ours(Build build) throws IOException {
    Map<String, String> texts = new TreeMap<>(build.texts());
    assertEquals(true, texts.keySet().remove("LabelsImpl.java"), "MapStruct wrote nothing");
    return texts;
  }

  private static void works(Build build) throws Exception {
    URL[] classes = {
      build.classes().toUri().toURL(),
      Path.of(Programs.path("mapstruct")).toUri().toURL()
    };
    try (URLClassLoader loader =
        new URLClassLoader(classes, LombokAndMapStructTest.class.getClassLoader())) {
      Toolset tools = Bindings.toolset(loader.loadClass("parcels.ParcelToolsBindings"));
      assertEquals(
          "{\"recipient\":\"Kiel\",\"grams\":200,\"things\":2}", call(tools, "print_label", """
              {"parcel":{"address":"Kiel","weight":200,"items":[{"name":"pen","count":2},{"name":"ink"}]}}"""));
      assertEquals(
          """
          Invalid arguments for tool "print_label" (3 problems):
          1. /parcel/weight: must be at least 1; got 0.
          2. /parcel/items/0/count: must be at least 1; got 0.
          3. /parcel/items/0/name: is required.
          Correct the arguments and call "print_label" again.""",
          call(
              tools,
              "print_label",
              "{\"parcel\":{\"address\":\"Kiel\",\"weight\":0,\"items\":[{\"count\":0}]}}"));
      assertEquals(
          "{\"address\":\"Kiel\",\"weight\":900,\"items\":[{\"name\":\"book\",\"count\":1}]}",
          call(tools, "find_heaviest", "{\"town\":\"Kiel\"}"));
    }
  }

  private static String call(Toolset tools, String name, String arguments) throws Exception {
    return tools
        .find(name)
        .orElseThrow()
        .binding()
        .call(ArgumentReader.of(arguments), ToolContext.builder().build())
        .content()
        .strip();
  }
}
