package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.tool;
import static dev.pokayoke.processor.check.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Trait;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacementChecksTest {

  @Test
  void anOrdinaryClassIsFine() {
    assertEquals(
        List.of(),
        found(toolClass(tool("a", Set.of(Trait.PUBLIC)), tool("b", Set.of(Trait.STATIC)))));
  }

  @Test
  void aPrivateMethodCannotBeCalled() {
    List<Finding> findings = found(toolClass(tool("a", Set.of(Trait.PRIVATE))));
    assertEquals(List.of(CheckId.PrivateTool), ids(findings));
    assertEquals("the tool method 'a' is private", findings.get(0).what());
  }

  @Test
  void abstractIsForInterfaces() {
    assertEquals(
        List.of(CheckId.AbstractTool),
        ids(found(toolClass("", Set.of(Trait.ABSTRACT), tool("a", Set.of(Trait.ABSTRACT))))));
    assertEquals(
        List.of(),
        found(toolClass(
            "", Set.of(Trait.INTERFACE, Trait.ABSTRACT), tool("a", Set.of(Trait.ABSTRACT)))));
  }

  @Test
  void typeParametersAreFoundWhereTheyStand() {
    assertEquals(
        List.of(CheckId.GenericTool),
        ids(found(toolClass(tool("a", Set.of(Trait.GENERIC)), tool("b")))));
    assertEquals(
        List.of(CheckId.GenericTool),
        ids(found(toolClass("", Set.of(Trait.GENERIC), tool("a"), tool("b")))));
  }

  @Test
  void onlyExceptionsAreExpected() {
    assertEquals(
        List.of(CheckId.UnsupportedType),
        ids(found(toolClass(tool("a", Set.of(Trait.THROWABLE)), tool("b")))));
  }

  @Test
  void aPrivateClassHidesAllItsTools() {
    for (Trait trait : List.of(Trait.PRIVATE, Trait.INACCESSIBLE)) {
      assertEquals(
          List.of(CheckId.InaccessibleType),
          ids(found(toolClass("", Set.of(trait), tool("a"), tool("b")))));
    }
  }
}
