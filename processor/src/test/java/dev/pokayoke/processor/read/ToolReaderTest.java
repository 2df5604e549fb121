package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType.AnyType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolReaderTest {

  @Test
  void everythingThatIsWritten() {
    ToolMethod tool = Models.tool("""
        @Tool(value = " Refunds an order. ", name = "refund", effect = Effect.DESTRUCTIVE,
            idempotent = true, after = {"quote", "find"}, approval = Approval.ALWAYS,
            timeout = "30s", returnDirect = true,
            examples = {@Example("{}"), @Example(value = "[]", note = "none", valid = false)})
        static String issueRefund() { return ""; }
        """);
    assertEquals("refund", tool.name());
    assertEquals("issueRefund", tool.methodName());
    assertEquals("Refunds an order.", tool.description());
    assertEquals(Effect.DESTRUCTIVE, tool.declaredEffect());
    assertEquals(Effect.DESTRUCTIVE, tool.effect());
    assertTrue(tool.idempotent());
    assertEquals(List.of("quote", "find"), tool.after());
    assertEquals(Approval.ALWAYS, tool.approval());
    assertEquals("30s", tool.timeout());
    assertTrue(tool.returnDirect());
    assertEquals("{}", tool.examples().get(0).arguments());
    assertTrue(tool.examples().get(0).valid());
    assertEquals("none", tool.examples().get(1).note());
    assertFalse(tool.examples().get(1).valid());
    assertEquals(Set.of(Trait.STATIC), tool.traits());
  }

  @Test
  void nothingWritten() {
    ToolMethod tool = Models.tool("@Tool public void sendMail() {}");
    assertEquals("send_mail", tool.name());
    assertEquals("", tool.description());
    assertEquals(Effect.INFERRED, tool.declaredEffect());
    assertEquals(Effect.WRITE, tool.effect());
    assertEquals(Approval.BY_EFFECT, tool.approval());
    assertEquals("", tool.timeout());
    assertEquals(List.of(), tool.parameters());
    assertEquals(Set.of(Trait.PUBLIC), tool.traits());
  }

  @Test
  void javadocDescribesToolAndParameters() {
    ToolMethod tool = Models.tool("""
        /**
         * Finds {@code orders}.
         *
         * @param mail the customer's
         *     address
         * @param max at most so many
         */
        @Tool String findOrders(String mail, @Param("Upper limit") int max) { return ""; }
        """);
    assertEquals("Finds orders.", tool.description());
    assertEquals("the customer's address", tool.arguments().get(0).description());
    assertEquals("Upper limit", tool.arguments().get(1).description());
  }

  @Test
  void hiddenParameters() {
    ToolMethod tool = Models.read(
            Map.of(
                "Tools.java",
                """
                import dev.pokayoke.*;
                import dev.pokayoke.tool.ToolContext;
                class Tools {
                  @Tool void run(@FromContext("tenant") @Param(defaultValue = "x") String a,
                      ToolContext context, @FromContext("user") int b) {}
                }
                """,
                "dev/pokayoke/tool/ToolContext.java",
                "package dev.pokayoke.tool; public interface ToolContext {}"),
            List.of())
        .get(0)
        .methods()
        .get(0);
    assertEquals(List.of(), tool.arguments());
    Parameter.FromContext tenant =
        assertInstanceOf(Parameter.FromContext.class, tool.parameters().get(0));
    assertEquals("tenant", tenant.key());
    assertEquals("x", tenant.defaultValue());
    assertEquals(new Parameter.Context("context"), tool.parameters().get(1));
    Parameter.FromContext user =
        assertInstanceOf(Parameter.FromContext.class, tool.parameters().get(2));
    assertEquals(TypeName.INT, user.type());
    assertNull(user.defaultValue());
  }

  @Test
  void toolboxPrefixAndDescription() {
    ToolClass box = Models.read("""
            import dev.pokayoke.*;
            /** All about orders. */
            @Toolbox("orders_")
            public final class Tools { @Tool(name = "find") void findThem() {} }
            """).get(0);
    assertEquals("orders", box.prefix());
    assertEquals("All about orders.", box.description());
    assertEquals("orders_find", box.methods().get(0).name());
    assertEquals(Effect.READ, box.methods().get(0).effect());
    assertTrue(box.hasGeneratedAnnotation());
    assertEquals(ClassName.get("", "ToolsBindings"), box.bindings());
  }

  @Test
  void nestedClassesInTheOrderOfTheSource() {
    List<ToolClass> found = Models.read("""
        package shop;
        import dev.pokayoke.*;
        public class Tools {
          public static class B { @Tool void b() {} @Tool void a() {} }
          interface A { @Tool void c(); class Deep { @Tool void d() {} } }
          static class G<T> { @Tool void g() {} }
          abstract static class Pattern<T> { @Tool void h() {} }
          private static class P { static class Q { @Tool void e() {} } }
          @Toolbox static class Empty {}
          @Tool void last() {}
        }
        """);
    assertEquals(
        Set.of(
            "Tools", "Tools.B", "Tools.A", "Tools.A.Deep", "Tools.G", "Tools.P.Q", "Tools.Empty"),
        Set.copyOf(found.stream()
            .map(type -> String.join(".", type.type().simpleNames()))
            .toList()));
    assertEquals(
        List.of("b", "a"),
        named(found, "B").methods().stream().map(ToolMethod::methodName).toList());
    assertEquals(Set.of(Trait.PUBLIC, Trait.STATIC), named(found, "B").traits());
    assertEquals(
        Set.of(Trait.INTERFACE, Trait.ABSTRACT, Trait.STATIC), named(found, "A").traits());
    assertEquals(Set.of(Trait.STATIC, Trait.GENERIC), named(found, "G").traits());
    assertEquals(
        Set.of(Trait.PUBLIC, Trait.ABSTRACT), named(found, "A").methods().get(0).traits());
    assertEquals(Set.of(Trait.STATIC), named(found, "Deep").traits());
    assertEquals(Set.of(Trait.STATIC, Trait.INACCESSIBLE), named(found, "Q").traits());
    assertEquals("Tools_A_DeepBindings", named(found, "Deep").bindings().simpleName());
    assertEquals(List.of(), named(found, "Empty").methods());
  }

  @Test
  void aClassCalledStringIsNotTheString() {
    ToolMethod tool = Models.read("""
            package shop;
            import dev.pokayoke.*;
            class Tools {
              static class String {}
              @Tool Object get(String a, java.lang.String b) { return null; }
            }
            """).get(0).methods().get(0);
    assertEquals("shop.Tools.String", tool.arguments().get(0).type().javaType().toString());
    assertEquals("java.lang.String", tool.arguments().get(1).type().javaType().toString());
    assertInstanceOf(AnyType.class, tool.result());
  }

  private static ToolClass named(List<ToolClass> classes, String simpleName) {
    return classes.stream()
        .filter(type -> type.type().simpleName().equals(simpleName))
        .findFirst()
        .orElseThrow();
  }
}
