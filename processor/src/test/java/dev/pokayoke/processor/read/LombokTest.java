package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A class that says that Lombok writes a part of it, in a compile in which nobody does. */
class LombokTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      @lombok.Getter static class Thing { private int size; }
      @lombok.Getter static class Thing { public int size; private int other; }
      @lombok.Builder static class Thing { public int size; }
      @lombok.NoArgsConstructor static class Thing { private int size; }
      """)
  void isWaitedForAndThenNamed(String thing) {
    for (TestCompiler compiler : TestCompiler.values()) {
      assertEquals(
          "[UnresolvedType] the tools of 'Tools' use 'Thing as Lombok completes it', which is not on"
              + " the class path",
          compile(compiler, thing).findings().get(0).text().lines().findFirst().orElseThrow());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      @lombok.Getter static class Thing { public int size; public int getSize() { return size; } }
      @lombok.Builder static class Thing { public int size; static Object make() { return null; } }
      @lombok.Getter static class Thing { public int size; @lombok.Getter private int other; public int getSize() { return size; } }
      """)
  void isNotWaitedForWhenAllIsThere(String thing) {
    for (TestCompiler compiler : TestCompiler.values()) {
      assertEquals(List.of(), compile(compiler, thing).findings());
    }
  }

  private static Compiled compile(TestCompiler compiler, String thing) {
    String tools = """
        class Tools {
          %s
          /** Finds the thing that was stored last. */
          @dev.pokayoke.Tool Thing findThing() { return null; }
        }
        """;
    return compiler.process(Map.of(
        "Tools.java", tools.formatted(thing),
        "lombok/Getter.java", "package lombok; public @interface Getter {}",
        "lombok/Builder.java", "package lombok; public @interface Builder {}",
        "lombok/NoArgsConstructor.java", "package lombok; public @interface NoArgsConstructor {}"));
  }
}
