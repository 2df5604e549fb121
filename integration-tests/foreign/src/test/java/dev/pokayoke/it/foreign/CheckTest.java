package dev.pokayoke.it.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tools of other frameworks are judged, and nothing else happens to them. */
class CheckTest {

  private static final Path SOURCES = Path.of("src", "test", "resources");

  @TempDir
  Path folder;

  static Stream<Arguments> sources() throws IOException {
    try (Stream<Path> all = Files.walk(SOURCES)) {
      return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream()
          .flatMap(file -> Arrays.stream(JavaTool.values())
              .map(tool -> Arguments.of(SOURCES.relativize(file), tool)));
    }
  }

  @ParameterizedTest
  @MethodSource("sources")
  void findings(Path source, JavaTool tool) throws IOException {
    Path file = SOURCES.resolve(source);
    Build build = Build.of(tool, file, folder);
    assertEquals(List.of(), Expectations.problems(file, build.findings()));
    assertTrue(
        build.errors().stream().allMatch(error -> error.startsWith("[")),
        () -> build.errors().toString());
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsGenerated(JavaTool tool) throws IOException {
    for (String framework : List.of("langchain4j", "spring-ai", "mcp", "mcp-community")) {
      Path file = SOURCES.resolve(framework).resolve("GoodTools.java");
      Build build = Build.of(tool, file, folder.resolve(framework));
      assertEquals(List.of(), build.generated());
      String descriptor = build.descriptor("shop.GoodTools");
      assertTrue(
          descriptor.contains("\"framework\": \"" + framework.replace("-community", "") + "\""),
          descriptor);
      assertTrue(descriptor.contains("\"name\": \"findBooks\""), descriptor);
      assertTrue(descriptor.contains("\"inputSchema\""), descriptor);
      assertFalse(descriptor.contains("\"bindings\""), descriptor);
    }
  }

  @Test
  void errorsOfTextsWarnUnlessAProfileIsChosen() throws IOException {
    Path file = SOURCES.resolve("spring-ai/BadTools.java");
    assertTrue(Build.of(JavaTool.JAVAC, file, folder.resolve("none")).succeeded());
    for (String profile : List.of("standard", "strict")) {
      Build build =
          Build.of(JavaTool.JAVAC, file, folder.resolve(profile), "-Apokayoke.profile=" + profile);
      assertFalse(build.succeeded());
      assertEquals(List.of(), Expectations.problems(file, build.findings()));
    }
    Build one =
        Build.of(JavaTool.JAVAC, file, folder.resolve("one"), "-Apokayoke.check.SecretParam=error");
    assertEquals(1, one.errors().size());
  }

  @Test
  void off() throws IOException {
    Path file = SOURCES.resolve("langchain4j/BadTools.java");
    Build build = Build.of(JavaTool.JAVAC, file, folder, "-Apokayoke.foreign=off");
    assertTrue(build.succeeded());
    assertEquals(List.of(), build.findings());
    assertFalse(Files.exists(build.classes().resolve("META-INF")));
  }

  /** Another framework runs such a class all the same, so that it is said and stops nothing. */
  @ParameterizedTest
  @EnumSource
  void aClassThatCannotBeRead(JavaTool tool) throws IOException {
    Path library = folder.resolve("library");
    compile(library, "Base", "package library; public class Base {}");
    compile(library, "Derived", "package library; public class Derived extends Base {}");
    Files.delete(library.resolve("library/Base.class"));
    Path tools = Files.writeString(folder.resolve("Tools.java"), """
        class Tools {
          @dev.langchain4j.agent.tool.Tool
          String find(library.Derived derived) { return ""; }
        }
        """);
    String[] classPath = {
      "-classpath", library + File.pathSeparator + System.getProperty("java.class.path")
    };
    Build build = Build.of(tool, tools, folder, classPath);
    assertTrue(build.succeeded(), () -> build.errors().toString());
    assertEquals(1, build.findings().size());
    String found = build.findings().get(0).text();
    assertTrue(found.startsWith("[UnresolvedType] the tools of 'Tools' use "), found);
    Build bound =
        Build.of(tool, tools, folder, classPath[0], classPath[1], "-Apokayoke.foreign=bind");
    assertFalse(bound.succeeded());
  }

  private void compile(Path library, String name, String source) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    ToolProvider.getSystemJavaCompiler()
        .run(
            null,
            null,
            null,
            "-proc:none",
            "-classpath",
            library.toString(),
            "-d",
            library.toString(),
            file.toString());
  }

  /** One that is ours as well is ours, once; the others keep their framework. */
  @ParameterizedTest
  @EnumSource
  void mixed(JavaTool tool) throws Exception {
    Build build = Build.of(tool, SOURCES.resolve("mixed/MixedTools.java"), folder);
    assertTrue(build.succeeded(), () -> build.errors().toString());
    assertEquals(
        List.of("find_parcel", "find_place"),
        Tools.of(build, "shop.MixedTools").definitions().stream()
            .map(definition -> definition.name())
            .toList());
    assertTrue(build.descriptor("shop.MixedTools").contains("\"name\": \"callCourier\""));
  }
}
