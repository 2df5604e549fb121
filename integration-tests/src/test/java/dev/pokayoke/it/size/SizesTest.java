package dev.pokayoke.it.size;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.processor.write.GeneratedSize;
import dev.pokayoke.processor.write.GeneratedSize.ClassSize;
import dev.pokayoke.processor.write.GeneratedSize.MethodSize;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.Toolset;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is large compiles under both compilers and works, and what is too large is said by us, never by a compiler that speaks
 * of generated code.
 */
class SizesTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      TOOLS      | 500     | add_up499    | {"n0":7,"n1":1,"n2":1,"n3":1,"n4":1,"n5":1,"n6":1,"n7":1,"n8":1,"n9":1} | 7
      CONSTANTS  | 1000    | choose       | {"first":"CONSTANT_0","more":["CONSTANT_999"],"counts":{"CONSTANT_500":1}} | "CONSTANT_999"
      CONSTANTS  | 2700    | choose       | {"first":"CONSTANT_2699","more":[],"counts":{}} | "CONSTANT_2699"
      VARIANTS   | 200     | echo_shape   | {"shape":{"type":"Shape199","width199":3}} | {"type":"Shape199","width199":3}
      LEVELS     | 31      | echo_deep    | {"deep":DEEP} | DEEP
      TEXT       | 900000  | join_texts   | {"t0":"a","t1":"","t2":"","t3":"","t4":"","t5":"","t6":"","t7":"","t8":"","t9":"","t10":"","t11":"","t12":"","t13":"","t14":""} | a
      """)
  void largeWorks(Large kind, int size, String tool, String arguments, String result)
      throws Exception {
    for (JavaTool compiler : JavaTool.values()) {
      Build build = compile(compiler, kind, size);
      assertTrue(build.succeeded(), build::messages);
      estimateHolds(build);
      try (URLClassLoader loader = build.loader()) {
        Toolset tools = Bindings.load(build, loader);
        String deep = "{\"next\":".repeat(31) + "{\"end\":\"x\"}" + "}".repeat(31);
        ArgumentReader in = ArgumentReader.of(arguments.replace("DEEP", deep));
        ToolContext context = ToolContext.builder().build();
        assertEquals(
            result.replace("DEEP", deep),
            tools.find(tool).orElseThrow().binding().call(in, context).content());
      }
    }
  }

  /** The estimate decides what is let through, so it must not be less than what the compilers make. */
  private static void estimateHolds(Build build) throws IOException {
    for (Path source : build.generated()) {
      for (ClassSize type : GeneratedSize.of(Files.readString(source))) {
        Path file = Build.files(build.classes()).stream()
            .filter(
                each -> each.getFileName().toString().matches("(.*\\$)?" + type.name() + ".class"))
            .findFirst()
            .orElseThrow();
        ClassFile compiled = ClassFile.read(file);
        assertTrue(
            compiled.constants() <= type.constants(),
            () -> type.name() + " has " + compiled.constants() + " constants, not "
                + type.constants());
        for (MethodSize method : type.methods()) {
          methodFits(method, compiled.codeBytes());
        }
      }
    }
  }

  private static void methodFits(MethodSize method, Map<String, Integer> codeBytes) {
    String name = method.name().equals(GeneratedSize.STATIC_FIELDS) ? "<clinit>" : method.name();
    int bytes = codeBytes.getOrDefault(name, 0);
    assertTrue(
        bytes <= method.bytes(), () -> name + " has " + bytes + " bytes, not " + method.bytes());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      TOOLS      | 1800    | split 'Large' into several classes, by subject | 8 | [TooLarge] 'Large' is too large: the method 'call' of its bindings would take about …
      PROPERTIES | 3000    | split what the method is for: a type with fewer properties or constants | 8 | [TooLarge] 'Large' is too large: the method 'readWide' of its bindings would take about …
      VARIANTS   | 2000    | split what the method is for: a type with fewer properties or constants | 8 | [TooLarge] 'Large' is too large: the method 'readShape' of its bindings would take about …
      LEVELS     | 32      | hold identifiers, and let another tool tell what they stand for | 40 | [TooLarge] type 'Level32' of component 'next' of 'Level31' is an object in objects, more than 32 levels deep
      TEXT       | 1100000 | let the tool take and return less, and let other tools tell the rest | 10 | [TooLarge] the texts and schemas of tool 'join_texts' have about 1,100,876 characters
      """)
  void tooLargeIsSaid(Large kind, int size, String fix, int line, String expected)
      throws Exception {
    for (JavaTool compiler : JavaTool.values()) {
      Build build = compile(compiler, kind, size);
      assertFalse(build.succeeded());
      Diagnostic<?> error = build.diagnostics().stream()
          .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
          .findFirst()
          .orElseThrow();
      List<String> lines =
          error.getMessage(Locale.ROOT).lines().map(String::strip).toList();
      // The Eclipse compiler has no line for the components of records.
      long place = error.getLineNumber() > 0 ? error.getLineNumber() : line;
      String told = place + ": " + lines.get(0);
      assertTrue(lines.contains("fix:  " + fix), () -> lines.toString());
      assertEquals(
          line + ": " + expected.replace("…", ""),
          told.replaceAll("about [0-9,]+ bytes of code", "about "));
    }
  }

  /** Wherever the border is: beyond it is a finding, before it the compilers have nothing to say. */
  @ParameterizedTest
  @CsvSource({"PROPERTIES, 300, 600, 100", "VARIANTS, 400, 1000, 300"})
  void atTheBorderNoCompilerComplains(Large kind, int from, int to, int step) throws Exception {
    Set<Boolean> outcomes = new HashSet<>();
    for (int size = from; size <= to; size += step) {
      Build build = compile(JavaTool.JAVAC, kind, size);
      outcomes.add(build.succeeded());
      if (!build.succeeded()) {
        assertEquals(
            1,
            build.diagnostics().stream()
                .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
                .filter(message -> message.getMessage(Locale.ROOT).startsWith("[TooLarge]"))
                .count(),
            build::messages);
      }
    }
    assertEquals(Set.of(true, false), outcomes, "the border lies elsewhere");
  }

  private Build compile(JavaTool compiler, Large kind, int size) throws IOException {
    Path home = Files.createTempDirectory(folder, "build");
    Path source = Files.writeString(home.resolve("Large.java"), kind.source(size));
    return Build.process(compiler, List.of(source), home);
  }
}
