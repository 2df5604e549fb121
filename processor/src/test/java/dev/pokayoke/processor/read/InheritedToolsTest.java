package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InheritedToolsTest {

  private static final String FAMILY = """
      import dev.pokayoke.*;
      import java.util.*;
      interface Reading<T> {
        /** Reads one. */
        @Tool T read(@Param(value = "Which one", pattern = "x+") String key);
        /** Lists all. */
        @Tool default List<T> list() { return List.of(); }
        @Tool("Not inherited") static void make() {}
      }
      abstract class Base implements Reading<String> {
        @Tool("Base text") void change(int amount) {}
        @Tool("Static text") static void fixed() {}
        @Tool("Hidden") private void hidden() {}
        public String read(String id) { return id; }
        void plain() {}
      }
      """;

  @Test
  void aToolboxCollectsThemOnceWithTheMostSpecificText() {
    ToolClass box = last(FAMILY + """
        @Toolbox class Box extends Base {
          /** Changes this box.
           * @param much how much */
          @Override void change(int much) {}
          @Tool("Own") void own() {}
          void plain() {}
        }
        """);
    assertEquals(
        List.of("change", "own", "fixed", "read", "list"),
        box.methods().stream().map(ToolMethod::name).toList());
    ToolMethod change = box.methods().get(0);
    assertEquals("Changes this box.", change.description());
    assertEquals("how much", change.arguments().get(0).description());
    assertEquals("Box", change.declaredIn().simpleName());
    assertEquals("Box", box.methods().get(2).declaredIn().simpleName());
  }

  @Test
  void whatTheNearestLeavesUnsaidTheNextSays() {
    ToolMethod read =
        last(FAMILY + "@Toolbox class Box extends Base {}").methods().get(2);
    assertEquals("read", read.name());
    assertEquals("", read.arguments().get(0).constraints().format());
    Property key = read.arguments().get(0);
    assertEquals("id", key.name());
    assertEquals("Which one", key.description());
    assertEquals("x+", key.constraints().pattern());
    assertEquals("Base", read.declaredIn().simpleName());
    assertInstanceOf(StringType.class, read.result());
  }

  @Test
  void typeArgumentsAreFilledIn() {
    ToolMethod list = last(FAMILY + "@Toolbox interface Ints extends Reading<Integer> {}")
        .methods()
        .get(1);
    assertEquals("list", list.name());
    assertEquals(
        "java.util.List<java.lang.Integer>",
        assertInstanceOf(ListType.class, list.result()).javaType().toString());
  }

  @Test
  void withoutToolboxOnlyItsOwn() {
    ToolClass own = last(FAMILY + """
        class Own extends Base {
          @Tool public String read(String id) { return id; }
          @Override void change(int amount) {}
        }
        """);
    assertEquals(List.of("read"), own.methods().stream().map(ToolMethod::name).toList());
    // The Javadoc of another top-level class may be there today and gone in the next build.
    assertEquals("", own.methods().get(0).description());
  }

  @Test
  void twoInterfacesWithOneSignatureBindOnce() {
    ToolClass box = last("""
        import dev.pokayoke.*;
        interface A { @Tool("From A") void go(); }
        interface B { @Tool("From B") void go(); }
        interface C extends A { @Tool("From C") void go(); }
        @Toolbox interface Box extends A, B, C {}
        """);
    assertEquals(1, box.methods().size());
  }

  @Test
  void fromAnotherPackageOnlyWhatIsPublicCanBeCalled() {
    List<ToolMethod> tools = Models.read(
            Map.of("lib/Base.java", """
                package lib;
                import dev.pokayoke.*;
                public class Base {
                  @Tool("Open") public void open() {}
                  @Tool("Kept") protected void keep() {}
                  @Tool("Hidden") void hide() {}
                  @Tool("Widened") protected void widen() {}
                }
                """, "shop/Box.java", """
                package shop;
                @dev.pokayoke.Toolbox class Box extends lib.Base {
                  @Override protected void widen() {}
                }
                """), List.of())
        .get(1)
        .methods();
    assertEquals(
        List.of("widen", "open", "keep"), tools.stream().map(ToolMethod::name).toList());
    assertEquals(Set.of(), tools.get(0).traits());
    assertEquals(Set.of(Trait.PUBLIC), tools.get(1).traits());
    assertEquals(Set.of(Trait.INACCESSIBLE), tools.get(2).traits());
  }

  private static ToolClass last(String source) {
    List<ToolClass> all = Models.read(source);
    return all.stream()
        .filter(type -> List.of("Box", "Own", "Ints").contains(type.type().simpleName()))
        .findFirst()
        .orElseThrow();
  }
}
