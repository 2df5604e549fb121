package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyReaderTest {

  @Test
  void everythingThatIsWritten() {
    Property property = Models.argument(
        "@Tool void f(@Param(value = \" How far \", name = \"distance\", unit = \"km\","
            + " examples = {\"1\", \"2\"}, grounded = true) int d) {}");
    assertEquals("d", property.javaName());
    assertEquals("distance", property.name());
    assertEquals("How far", property.description());
    assertEquals("km", property.unit());
    assertEquals(List.of("1", "2"), property.examples());
    assertTrue(property.grounded());
    assertTrue(property.required());
    assertNull(property.defaultValue());
  }

  @Test
  void whatIsOptional() {
    Map<String, Property> read = Models.arguments("""
        @interface Nullable {}
        @Tool void f(String plain, @Param(required = false) String off,
            @Param(defaultValue = "") String standard, Optional<String> maybe, OptionalInt number,
            @Nullable String nullable, @Nullable int primitive,
            @Param(required = true, defaultValue = "x") String both,
            @Param(required = true) @Nullable String must) {}
        """);
    assertTrue(read.get("plain").required());
    assertFalse(read.get("off").required());
    assertFalse(read.get("standard").required());
    assertEquals("", read.get("standard").defaultValue());
    assertFalse(read.get("maybe").required());
    assertFalse(read.get("number").required());
    assertFalse(read.get("nullable").required());
    assertFalse(read.get("primitive").required());
    assertTrue(read.get("both").required());
    assertEquals("x", read.get("both").defaultValue());
    assertTrue(read.get("must").required());
  }

  @Test
  void nullableOnTypesCountsOnlyForParameters() {
    Map<String, String> sources = Libraries.sources();
    sources.put("Tools.java", """
        import dev.pokayoke.*;
        import org.example.Nullable;
        class Tools {
          record R(@Nullable String inner) {}
          @Tool void f(@Nullable String a, R r, java.util.@Nullable List<String> b) {}
        }
        """);
    List<Property> read =
        Models.read(sources, List.of()).get(0).methods().get(0).arguments();
    assertFalse(read.get(0).required());
    assertTrue(Models.properties(read.get(1).type()).get("inner").required());
    assertFalse(read.get(2).required());
  }

  @Test
  void jacksonNamesAndDescribes() {
    Map<String, String> sources = Libraries.sources();
    sources.put("Tools.java", """
        import com.fasterxml.jackson.annotation.*;
        import dev.pokayoke.*;
        class Tools {
          record R(@JsonProperty("in_ner") @JsonPropertyDescription("Inside") String inner,
              @JsonProperty("x") @Param(value = "Ours", name = "y") int z,
              @JsonIgnore String hidden) {}
          enum E { @JsonProperty("first") A, B }
          @Tool R f(@JsonProperty("o_u_t") @JsonPropertyDescription("Outside") String out, E e) {
            return null;
          }
        }
        """);
    ToolMethod tool = Models.read(sources, List.of()).get(0).methods().get(0);
    assertEquals("o_u_t", tool.arguments().get(0).name());
    assertEquals("Outside", tool.arguments().get(0).description());
    assertEquals(List.of("first", "B"), Models.constants(tool.arguments().get(1).type()));
    Map<String, Property> result = Models.properties(tool.result());
    assertEquals(List.of("in_ner", "y"), List.copyOf(result.keySet()));
    assertEquals("Inside", result.get("in_ner").description());
    assertEquals("Ours", result.get("y").description());
  }

  @Test
  void javadocOfRecordsCountsInTheSameFileOnly(@TempDir Path library) {
    String record = """
        package lib;
        import dev.pokayoke.*;
        /** A place.
         * @param city the city */
        public record Place(String city, @Param("Street and number") String street) {}
        """;
    TestCompiler.JAVAC.compile(Map.of("lib/Place.java", record), List.of(), library);
    String tools = """
        import dev.pokayoke.*;
        class Tools {
          /** A point.
           * @param x to the
           *     right */
          record Point(int x, int y) {}
          @Tool void f(lib.Place place, Point point) {}
        }
        """;
    List<Property> fromClass = Models.read(Map.of("Tools.java", tools), List.of(library))
        .get(0)
        .methods()
        .get(0)
        .arguments();
    List<Property> fromSource = Models.read(
            Map.of("Tools.java", tools, "lib/Place.java", record), List.of())
        .get(0)
        .methods()
        .get(0)
        .arguments();
    for (List<Property> read : List.of(fromClass, fromSource)) {
      Map<String, Property> place = Models.properties(read.get(0).type());
      assertEquals("", place.get("city").description());
      assertEquals("Street and number", place.get("street").description());
      assertEquals(
          "to the right", Models.properties(read.get(1).type()).get("x").description());
    }
  }
}
