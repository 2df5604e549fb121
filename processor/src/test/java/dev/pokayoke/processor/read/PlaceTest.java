package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.testing.TestCompiler;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where findings point to, and what is suppressed there. */
class PlaceTest {

  @Test
  void suppressionsFromTheInnermostOut() {
    ToolClass tools = Models.read(
            Map.of(
                "p/package-info.java",
                "@dev.pokayoke.SuppressCheck(value = \"P\", reason = \"package\") package p;",
                "p/Tools.java",
                """
                package p;
                import dev.pokayoke.*;
                @SuppressCheck(value = "O", reason = "outer")
                class Tools {
                  @SuppressWarnings({"unchecked", "T"})
                  static class In {
                    @SuppressCheck(value = {"M", "N"}, reason = "method")
                    @Tool void f(@SuppressCheck(value = "A", reason = "parameter")
                        @SuppressWarnings("B") int a, R r) {}
                  }
                  @SuppressCheck(value = "R", reason = "record")
                  record R(@SuppressCheck(value = "C", reason = "component")
                      @SuppressWarnings("D") int c) {}
                }
                """),
            List.of())
        .get(0);
    List<Suppression> outside = List.of(
        new Suppression(List.of("unchecked", "T"), ""),
        new Suppression(List.of("O"), "outer"),
        new Suppression(List.of("P"), "package"));
    assertEquals(outside, tools.site().suppressions());
    ToolMethod method = tools.methods().get(0);
    assertEquals(new Suppression(List.of("M", "N"), "method"), first(method.site()));
    assertEquals(outside, rest(method.site(), 1));
    Property a = method.arguments().get(0);
    assertEquals(new Suppression(List.of("A"), "parameter"), first(a.site()));
    assertEquals(new Suppression(List.of("B"), ""), a.site().suppressions().get(1));
    assertEquals(method.site().suppressions(), rest(a.site(), 2));
    assertEquals(a.site().suppressions(), a.site().at("value").suppressions());

    Site component =
        Models.properties(method.arguments().get(1).type()).get("c").site();
    assertEquals(
        List.of(
            new Suppression(List.of("C"), "component"),
            new Suppression(List.of("D"), ""),
            new Suppression(List.of("R"), "record"),
            new Suppression(List.of("O"), "outer"),
            new Suppression(List.of("P"), "package")),
        component.suppressions().subList(0, 5));
    assertTrue(component.suppressions().containsAll(method.site().suppressions()));
  }

  @Test
  void theFirstAttributeThatIsWritten() {
    ToolMethod tool = Models.tool("@Tool(name = \"f\", examples = @Example(\"{}\"))"
        + " void f(@Param(minimum = 1, maximum = 2) int a) {}");
    Place place = (Place) tool.arguments().get(0).site();
    Place minimum = (Place) place.at("minimumExact", "minimum", "maximum");
    assertEquals("1.0", minimum.value().getValue().toString());
    assertEquals(place, place.at("pattern"));
    assertNotEquals(place, minimum);
    Place example = (Place) tool.examples().get(0).site();
    assertEquals("{}", ((Place) example.at("value")).value().getValue());
    assertTrue(example.annotation() != null && example.value() == null);
  }

  @Test
  void placesAreNumberedAsTheyAreRead() {
    List<ToolMethod> tools = Models.tools("@Tool void f(int a, int b) {} @Tool void g(int c) {}");
    List<Integer> orders = List.of(
        tools.get(0).site().order(),
        tools.get(0).arguments().get(0).site().order(),
        tools.get(0).arguments().get(1).site().order(),
        tools.get(1).site().order(),
        tools.get(1).arguments().get(0).site().order());
    assertEquals(orders.stream().sorted().distinct().toList(), orders);
  }

  @Test
  void componentsOfOtherFilesArePlacedAtTheParameter() {
    List<Property> read = Models.read(
            TestCompiler.JAVAC,
            Map.of(
                "Tools.java",
                "class Tools { @dev.pokayoke.Tool void f(java.util.List<Far> far, Near near) {}"
                    + " record Near(Far far) {} }",
                "Far.java",
                "record Far(int a) {}"),
            List.of())
        .get(0)
        .methods()
        .get(0)
        .arguments();
    Property far = read.get(0);
    assertEquals(
        far.site(), Models.properties(((ListType) far.type()).item()).get("a").site());
    Property inner = Models.properties(read.get(1).type()).get("far");
    assertNotEquals(read.get(1).site(), inner.site());
    assertEquals(inner.site(), Models.properties(inner.type()).get("a").site());
  }

  @Test
  void componentsOfOtherFilesSuppressAsFarAsClassFilesDo() {
    Property far = Models.read(
            TestCompiler.JAVAC,
            Map.of(
                "Tools.java",
                "import dev.pokayoke.*; class Tools {"
                    + " @Tool void f(@SuppressCheck(value = \"P\", reason = \"\") Far far) {} }",
                "Far.java",
                """
                import dev.pokayoke.SuppressCheck;
                @SuppressCheck(value = "R", reason = "record")
                record Far(@SuppressCheck(value = "C", reason = "component") @SuppressWarnings("D") int a) {}
                """),
            List.of())
        .get(0)
        .methods()
        .get(0)
        .arguments()
        .get(0);
    assertEquals(List.of(new Suppression(List.of("P"), "")), far.site().suppressions());
    assertEquals(
        List.of(
            new Suppression(List.of("C"), "component"),
            new Suppression(List.of("R"), "record"),
            new Suppression(List.of("P"), "")),
        Models.properties(far.type()).get("a").site().suppressions());
  }

  private static Suppression first(Site site) {
    return site.suppressions().get(0);
  }

  private static List<Suppression> rest(Site site, int from) {
    return site.suppressions().subList(from, site.suppressions().size());
  }
}
