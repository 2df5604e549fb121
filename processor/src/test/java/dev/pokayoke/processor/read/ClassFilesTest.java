package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.testing.ModelText;
import dev.pokayoke.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Types of libraries, and in an incremental build those of unchanged sources, are class files. They must read as their
 * sources do.
 */
class ClassFilesTest {

  private static final Map<String, String> LIBRARY = Map.of(
      "lib/Zone.java",
      """
      package lib;
      import dev.pokayoke.*;
      @Description("Where") public enum Zone { ABROAD, @Description("Sunrise") EAST, NORTH, WEST }
      """,
      "lib/Order.java",
      """
      package lib;
      import com.fasterxml.jackson.annotation.*;
      import dev.pokayoke.*;
      import jakarta.validation.constraints.*;
      import java.util.*;
      public record Order<T>(
          @Param(value = "Number", minimum = 1) int z,
          @Min(3) @JsonProperty("other") long a,
          @Size(max = 5) @NotNull List<T> items,
          OrderId id,
          @SuppressCheck(value = "X", reason = "y") Optional<Zone> m) {
        public Order {
          Objects.requireNonNull(items);
        }
        public Order(int z) {
          this(z, 0, null, null, null);
        }
      }
      """,
      "lib/Money.java",
      """
      package lib;
      import com.fasterxml.jackson.annotation.*;
      import dev.pokayoke.*;
      import java.beans.ConstructorProperties;
      import java.math.*;
      public class Money {
        @Param("How much") @JsonProperty("much") private final BigDecimal amount;
        private final String currency;
        private String note;
        @ConstructorProperties({"amount", "currency"})
        public Money(BigDecimal a, @Param(value = "Which", minLength = 3) String c) {
          amount = a;
          currency = c;
        }
        public BigDecimal getAmount() { return amount; }
        public String getCurrency() { return currency; }
        public String getNote() { return note; }
        public void setNote(@Param(required = false) String note) { this.note = note; }
      }
      """,
      "lib/Kit.java",
      """
      package lib;
      import com.fasterxml.jackson.annotation.*;
      import dev.pokayoke.*;
      import java.util.*;
      public abstract class Kit<T> {
        public abstract List<T> parts();
        public abstract String title();
        @JsonIgnore public boolean isEmpty() { return parts().isEmpty(); }
        public static <T> Builder<T> builder() { return null; }
        public interface Builder<T> {
          Builder<T> from(Kit<T> kit);
          Builder<T> parts(Iterable<? extends T> parts);
          Builder<T> title(@Param(defaultValue = "none") String title);
          Kit<T> build();
        }
      }
      """,
      "lib/Code.java",
      """
      package lib;
      import com.fasterxml.jackson.annotation.*;
      public class Code {
        private final String text;
        private Code(String text) { this.text = text; }
        @JsonCreator public static Code of(String text) { return new Code(text); }
        @JsonValue public String text() { return text; }
      }
      """,
      "lib/OrderId.java",
      """
      package lib;
      import dev.pokayoke.*;
      @Description("An order") public record OrderId(@Param(pattern = "A-\\\\d+") String value) {}
      """,
      "lib/Base.java",
      """
      package lib;
      import dev.pokayoke.*;
      public abstract class Base<T> implements Reading<T> {
        @Tool("Writes") public void write(@Param(value = "What", name = "what") @org.example.Nullable T what) {}
        @Tool("Clears") public void clear() {}
        @Tool("Adds") public static void add() {}
      }
      """,
      "lib/Reading.java",
      """
      package lib;
      import dev.pokayoke.*;
      public interface Reading<T> {
        @Tool("Reads") T read(@Param(value = "Which", name = "which") String key);
        @Tool("Counts") default int count() { return 0; }
      }
      """);

  private static final String TOOLS = """
      import dev.pokayoke.*;
      @Toolbox
      class Tools extends lib.Base<lib.Zone> {
        /** Reads it. */
        @Override public lib.Zone read(String key) { return null; }
        @Tool("Pays") lib.Money pay(lib.Money money, lib.Kit<lib.Money> kit, lib.Code code) {
          return null;
        }
        @Tool("Packs") lib.Kit<String> pack() { return null; }
        @Tool("Orders") lib.Order<lib.Zone> order(lib.Order<String> order, lib.Zone zone) {
          return null;
        }
      }
      """;

  @Test
  void readAsTheirSourcesDo(@TempDir Path library) {
    Map<String, String> sources = Libraries.sources();
    sources.putAll(LIBRARY);
    TestCompiler.JAVAC.compile(sources, List.of(), library);
    Map<String, String> together = new LinkedHashMap<>(sources);
    together.put("Tools.java", TOOLS);

    String fromSource = text(TestCompiler.JAVAC, together, List.of());
    assertEquals(fromSource, text(TestCompiler.ECLIPSE, together, List.of()));
    for (TestCompiler compiler : TestCompiler.values()) {
      assertEquals(
          fromSource,
          text(compiler, Map.of("Tools.java", TOOLS), List.of(library)),
          () -> compiler + " from class files");
    }
  }

  /** Without {@code -parameters} a class file has no names of parameters; they are asked for and never guessed. */
  @Test
  void namesOfParametersAreNotGuessed(@TempDir Path library) {
    TestCompiler.JAVAC.compile(
        Map.of(
            "lib/Point.java",
            "package lib; public class Point { public final int x; public Point(int x) { this.x = x; } }"),
        List.of(),
        library);
    String tools =
        "class Tools { @dev.pokayoke.Tool lib.Point f(lib.Point point) { return point; } }";
    for (TestCompiler compiler : TestCompiler.values()) {
      ToolMethod tool = Models.read(compiler, Map.of("Tools.java", tools), List.of(library))
          .get(0)
          .methods()
          .get(0);
      Unsupported point =
          assertInstanceOf(Unsupported.class, tool.arguments().get(0).type());
      assertEquals(
          "has a constructor whose parameters have no names in its class file", point.reason());
      assertEquals(List.of("x"), List.copyOf(Models.properties(tool.result()).keySet()));
    }
  }

  /** The Eclipse compiler keeps the fields of class files sorted by name; nothing tells their order in the source. */
  @Test
  void eclipseSortsTheConstantsOfEnumsInClassFiles(@TempDir Path library) {
    TestCompiler.JAVAC.compile(
        Map.of("lib/Size.java", "package lib; public enum Size { SMALL, MEDIUM, LARGE }"),
        List.of(),
        library);
    String tools = "class Tools { @dev.pokayoke.Tool void f(lib.Size size) {} }";
    assertEquals(
        List.of("SMALL", "MEDIUM", "LARGE"), constants(TestCompiler.JAVAC, tools, library));
    assertEquals(
        List.of("LARGE", "MEDIUM", "SMALL"), constants(TestCompiler.ECLIPSE, tools, library));
  }

  private static List<String> constants(TestCompiler compiler, String tools, Path library) {
    return Models.constants(Models.read(compiler, Map.of("Tools.java", tools), List.of(library))
        .get(0)
        .methods()
        .get(0)
        .arguments()
        .get(0)
        .type());
  }

  /** The tools of {@code Tools}. */
  private static String text(
      TestCompiler compiler, Map<String, String> sources, List<Path> classPath) {
    return Models.read(compiler, sources, classPath).stream()
        .filter(type -> type.type().simpleName().equals("Tools"))
        .map(ModelText::of)
        .findFirst()
        .orElseThrow();
  }
}
