package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Constraints.Unusable;
import dev.pokayoke.processor.model.Constraints.UnusableKind;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConstraintReaderTest {

  @Test
  void allOfParam() {
    Constraints numbers = ours("minimum = 0.01, maximum = 5000, exclusiveMinimum = 0,"
        + " exclusiveMaximum = 1e10, multipleOf = 0.1");
    assertEquals("0.01", numbers.minimum().toString());
    assertEquals("5000", numbers.maximum().toString());
    assertEquals("0", numbers.exclusiveMinimum().toString());
    assertEquals("10000000000", numbers.exclusiveMaximum().toString());
    assertEquals("0.1", numbers.multipleOf().toString());
    Constraints others = ours("minLength = 1, maxLength = 2, minItems = 0, maxItems = 4,"
        + " pattern = \"A-\\\\d+\", format = \"email\", uniqueItems = true");
    assertEquals(
        new Constraints(null, null, null, null, null, 1, 2, 0, 4, "A-\\d+", "email", true), others);
    assertEquals(Constraints.NONE, ours(""));
  }

  @Test
  void exactBounds() {
    Constraints exact =
        ours("minimumExact = \"9007199254740993\", maximumExact = \"9007199254740993.50\"");
    assertEquals("9007199254740993", exact.minimum().toString());
    assertEquals("9007199254740993.5", exact.maximum().toString());
  }

  @Test
  void whatCannotBeUsed() {
    assertEquals(
        List.of(
            new Unusable(
                UnusableKind.NOT_A_NUMBER,
                "maximum",
                List.of("maximum = Double.POSITIVE_INFINITY")),
            new Unusable(
                UnusableKind.NOT_A_NUMBER, "minimumExact", List.of("minimumExact = \"ten\""))),
        ours("maximum = Double.POSITIVE_INFINITY, minimumExact = \"ten\"").unusable());
    assertEquals(
        List.of(new Unusable(
            UnusableKind.CONTRADICTION,
            "minimumExact",
            List.of("minimum = 1", "minimumExact = \"2\""))),
        ours("minimum = 1, minimumExact = \"2\"").unusable());
    assertEquals(List.of(), ours("minimum = 1, minimumExact = \"1.0\"").unusable());
  }

  @Test
  void jakartaOnParametersAndComponents() {
    for (Map<String, Property> read : List.of(parameters(), components())) {
      assertEquals(new BigDecimal("1"), read.get("a").constraints().minimum());
      assertEquals(new BigDecimal("9"), read.get("a").constraints().maximum());
      assertEquals(new BigDecimal("0.5"), read.get("b").constraints().minimum());
      assertEquals(new BigDecimal("7"), read.get("b").constraints().exclusiveMaximum());
      assertEquals(2, read.get("c").constraints().minLength());
      assertEquals(5, read.get("c").constraints().maxLength());
      assertEquals(2, read.get("d").constraints().minItems());
      assertEquals(null, read.get("d").constraints().minLength());
      assertEquals("(?i)x+", read.get("e").constraints().pattern());
      assertEquals("email", read.get("f").constraints().format());
      assertEquals("[\\s\\S]*\\S[\\s\\S]*", read.get("g").constraints().pattern());
      assertEquals(1, read.get("h").constraints().minItems());
      assertEquals(BigDecimal.ZERO, read.get("i").constraints().exclusiveMinimum());
      assertEquals(BigDecimal.ZERO, read.get("j").constraints().maximum());
      assertEquals(true, read.get("c").required());
    }
  }

  @Test
  void twoAnnotationsThatDisagree() {
    Property property = tool("@Tool void f(@Param(minimum = 1) @Min(2) @Positive int a) {}")
        .arguments()
        .get(0);
    assertEquals(
        List.of(
            new Unusable(UnusableKind.CONTRADICTION, "minimum", List.of("minimum = 1", "@Min(2)"))),
        property.constraints().unusable());
  }

  @Test
  void onWhatIsInside() {
    Map<String, Property> read = Models.byName(tool("""
        @Tool void f(
            @Size(max = 5) List<@Min(1) @Max(9) Integer> a,
            Set<List<@Size(min = 2) String>> b,
            @Size(max = 3) int[] c,
            @Min(1) Integer d,
            List<@NotNull String> e) {}""").arguments());
    assertEquals(
        List.of(inside("@Max(9)", "@Min(1)")), read.get("a").constraints().unusable());
    assertEquals(5, read.get("a").constraints().maxItems());
    assertEquals(List.of(inside("@Size(min = 2)")), read.get("b").constraints().unusable());
    assertEquals(List.of(), read.get("c").constraints().unusable());
    assertEquals(List.of(), read.get("d").constraints().unusable());
    assertEquals(List.of(), read.get("e").constraints().unusable());
  }

  private static Unusable inside(String... written) {
    return new Unusable(UnusableKind.INSIDE, "", List.of(written));
  }

  private static final String CONSTRAINED = """
      @Min(1) @Max(9) int a,
      @DecimalMin("0.5") @DecimalMax(value = "7", inclusive = false) BigDecimal b,
      @Size(min = 2, max = 5) @NotNull String c,
      @Size(min = 2) List<String> d,
      @Pattern(regexp = "x+", flags = Pattern.Flag.CASE_INSENSITIVE) String e,
      @Email String f,
      @NotBlank String g,
      @NotEmpty Set<Integer> h,
      @Positive int i,
      @NegativeOrZero long j""";

  private static Map<String, Property> parameters() {
    return Models.byName(tool("@Tool void f(" + CONSTRAINED + ") {}").arguments());
  }

  private static Map<String, Property> components() {
    ToolMethod tool = tool("record R(" + CONSTRAINED + ") {} @Tool void f(R r) {}");
    return Models.properties(tool.arguments().get(0).type());
  }

  private static ToolMethod tool(String members) {
    Map<String, String> sources = Libraries.sources();
    sources.put("Tools.java", """
        import dev.pokayoke.*;
        import jakarta.validation.constraints.*;
        import java.math.*;
        import java.util.List;
        import java.util.Set;
        class Tools {
        """ + members + "}");
    return Models.read(sources, List.of()).get(0).methods().get(0);
  }

  private static Constraints ours(String attributes) {
    return Models.argument("@Tool void f(@Param(" + attributes + ") int a) {}").constraints();
  }
}
