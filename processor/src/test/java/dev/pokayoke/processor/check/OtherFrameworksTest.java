package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.method;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.tool;
import static dev.pokayoke.processor.check.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tools that another framework runs: what only matters to bindings is no concern of theirs, and fixes speak their language. */
class OtherFrameworksTest {

  private static final Unsupported THREAD =
      new Unsupported(ClassName.get(Thread.class), UnsupportedKind.TYPE, "is a class");

  @Test
  void whatConcernsBindingsOnlyIsNotFound() {
    ToolMethod tool = tool(
        "a",
        Set.of(Trait.PRIVATE, Trait.GENERIC, Trait.ABSTRACT, Trait.SUSPEND, Trait.THROWABLE),
        property("worker", THREAD));
    Set<Trait> traits = Set.of(Trait.PRIVATE, Trait.GENERIC);
    assertFalse(found(toolClass("", traits, tool)).isEmpty());
    assertEquals(List.of(), found(toolClass("", traits, tool.of(Vocabulary.LANGCHAIN4J, false))));
    assertEquals(
        ids(found(toolClass("", traits, tool))),
        ids(found(toolClass("", traits, tool.of(Vocabulary.LANGCHAIN4J, true)))));
  }

  @Test
  void aTypeThatIsNoneOfOursStillNeedsADescription() {
    Property worker = property("worker", "worker", "", THREAD, Constraints.NONE, true, null);
    assertEquals(
        List.of(CheckId.MissingParamDescription),
        ids(found(toolClass(tool("a", worker).of(Vocabulary.MCP, false)))));
  }

  @Test
  void openSchemasWarn() {
    ToolMethod tool = tool("a", property("details", new AnyType(ClassName.OBJECT)));
    Finding open = found(toolClass(tool.of(Vocabulary.SPRING_AI, false))).get(0);
    assertEquals(CheckId.OpenSchema, open.id());
    assertEquals(Severity.WARNING, open.severity());
    assertTrue(open.advisory());
  }

  /** Those of one framework are called together, but not with ours. */
  @Test
  void namesClashAmongThemselves() {
    ToolMethod ours = tool("find");
    ToolMethod theirs = tool("find").of(Vocabulary.LANGCHAIN4J, false);
    assertEquals(List.of(), found(toolClass(ours, theirs)));
    List<Finding> findings = found(toolClass(theirs, tool("find").of(Vocabulary.MCP, false)));
    assertEquals(List.of(CheckId.DuplicateToolName), ids(findings));
    assertTrue(findings.get(0).isError());
    assertFalse(findings.get(0).isInevitable());
  }

  @ParameterizedTest
  @CsvSource({
    "POKAYOKE, true, find_book, true",
    "POKAYOKE, true, find-book, false",
    "LANGCHAIN4J, false, find-book, true",
    "SPRING_AI, true, 2find-book, true",
    "SPRING_AI, false, find.book, false",
    "MCP, false, shop.find-book, true",
    "MCP, true, shop.find-book, false",
    "MCP, false, shop/find, false"
  })
  void namesAreThoseThatTheFrameworkTakes(
      Vocabulary framework, boolean bound, String name, boolean valid) {
    ToolMethod tool =
        method("find", name, Set.of(), "Does what the shop needs.", List.of(), "", STRING);
    List<CheckId> expected = valid ? List.of() : List.of(CheckId.InvalidToolName);
    assertEquals(expected, ids(found(toolClass(tool.of(framework, bound)))));
  }

  /** The planning tools are those of our own agent. */
  @Test
  void thinkIsReservedWhereOurAgentRuns() {
    assertEquals(List.of(CheckId.ReservedToolName), ids(found(toolClass(tool("think")))));
    assertEquals(List.of(), found(toolClass(tool("think").of(Vocabulary.LANGCHAIN4J, false))));
  }

  @ParameterizedTest
  @CsvSource({
    "POKAYOKE, '@Tool(\"<text>\")', '@Param(\"<text>\")', '@Param(\"<text>\")'",
    "LANGCHAIN4J, '@Tool(\"<text>\")', '@P(\"<text>\")', '@Description(\"<text>\")'",
    "SPRING_AI, '@Tool(description = \"<text>\")', '@ToolParam(description = \"<text>\")',"
        + " '@ToolParam(description = \"<text>\")'",
    "MCP, '@McpTool(description = \"<text>\")', '@McpToolParam(description = \"<text>\")',"
        + " '@McpToolParam(description = \"<text>\")'"
  })
  void descriptions(Vocabulary framework, String tool, String parameter, String component) {
    assertEquals(tool, framework.tool("<text>"));
    assertEquals(parameter, framework.parameter("<text>"));
    assertEquals(component, framework.component("<text>"));
  }
}
