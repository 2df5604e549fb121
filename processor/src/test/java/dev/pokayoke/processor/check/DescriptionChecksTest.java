package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.INT;
import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.enumOf;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.list;
import static dev.pokayoke.processor.check.Models.map;
import static dev.pokayoke.processor.check.Models.method;
import static dev.pokayoke.processor.check.Models.name;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.optionalOf;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.record;
import static dev.pokayoke.processor.check.Models.returning;
import static dev.pokayoke.processor.check.Models.toolClass;
import static dev.pokayoke.processor.check.Models.undescribed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionChecksTest {

  private static ToolMethod described(String text, Property... arguments) {
    return method("getOrder", "get_order", Set.of(), text, List.of(), "", STRING, arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n"})
  void aToolNeedsAText(String text) {
    assertEquals(
        "tool 'get_order' has no description",
        only(CheckId.MissingToolDescription, found(toolClass(described(text)))));
  }

  @Test
  void aParameterNeedsAText() {
    Finding finding = judge(undescribed("days", INT)).get(0);
    assertEquals(CheckId.MissingParamDescription, finding.id());
    assertEquals("parameter 'days' has no description", finding.what());
    assertEquals("@Param(\"<what to pass>\") int days", finding.fix());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(List.of(), judge(property("days", INT)));
  }

  @Test
  void soDoesAComponentThatTheModelSends() {
    Finding finding =
        judge(property("window", record("Window", undescribed("from", INT)))).get(0);
    assertEquals("component 'from' of 'Window' has no description", finding.what());
    assertEquals("Window.from", finding.path());
    assertEquals(
        List.of(), found(toolClass(returning("a", record("Window", undescribed("from", INT))))));
  }

  @Test
  void theTypeMayHaveTheText() {
    ValueType orderId =
        new IdentifierType(name("OrderId"), "Number of an order", undescribed("value", STRING));
    ValueType component = Models.identifier("OrderId", STRING, Constraints.NONE);
    ValueType unit = new EnumType(
        name("Unit"),
        "",
        List.of(new EnumConstant("KM", "KM", "Kilometres"), new EnumConstant("MI", "MI", "Miles")));
    ValueType window = new ObjectType(
        name("Window"), "A span of days", Construction.RECORD, List.of(property("from", INT)));
    for (ValueType type : List.of(orderId, unit, window, optionalOf(orderId), list(orderId))) {
      assertEquals(List.of(), judge(undescribed("x", type)), type::toString);
    }
    ValueType described = new IdentifierType(name("OrderId"), "", property("value", STRING));
    assertEquals(List.of(), judge(undescribed("x", described)));
    only(CheckId.MissingParamDescription, judge(undescribed("x", component)));
  }

  @Test
  void anUndescribedTypeDoesNotHelp() {
    ValueType half = new EnumType(
        name("Unit"),
        "",
        List.of(new EnumConstant("KM", "KM", "Kilometres"), new EnumConstant("MI", "MI", "")));
    ValueType bare = new IdentifierType(name("OrderId"), "", undescribed("value", STRING));
    ValueType window = record("Window", property("from", INT));
    for (ValueType type :
        List.of(half, enumOf("Unit", "KM"), bare, window, list(STRING), map(STRING, INT))) {
      only(CheckId.MissingParamDescription, judge(undescribed("x", type)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Looks up an order. `days` is how far to look back.",
        "Looks back 'days' days.",
        "Args: days: how far to look back",
        "Looks back. \u201cdays\u201d is how far.",
        "Looks back so far: days = 1 to 14"
      })
  void inTheToolsTextItOnlyWarns(String text) {
    Finding finding =
        found(toolClass(described(text, undescribed("days", INT)))).get(0);
    assertEquals(Severity.WARNING, finding.severity());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Looks some days back.",
        "Looks back by workdays: all of them.",
        "Gets an order of the last few days"
      })
  void aWordThatMayMeanAnythingDoesNotCount(String text) {
    Finding finding =
        found(toolClass(described(text, undescribed("days", INT)))).get(0);
    assertEquals(Severity.ERROR, finding.severity());
  }

  @Test
  void aNameOfSeveralWordsIsMeantWhereverItStands() {
    String text = "Looks up an order by its orderId, as printed on the receipt.";
    Finding finding =
        found(toolClass(described(text, undescribed("orderId", STRING)))).get(0);
    assertEquals(Severity.WARNING, finding.severity());
    Finding other =
        found(toolClass(described(text, undescribed("order", STRING)))).get(0);
    assertEquals(Severity.ERROR, other.severity());
  }
}
