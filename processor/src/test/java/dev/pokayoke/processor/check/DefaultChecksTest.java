package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.BOOLEAN;
import static dev.pokayoke.processor.check.Models.BOXED_INT;
import static dev.pokayoke.processor.check.Models.BYTE;
import static dev.pokayoke.processor.check.Models.CHAR;
import static dev.pokayoke.processor.check.Models.DECIMAL;
import static dev.pokayoke.processor.check.Models.DOUBLE;
import static dev.pokayoke.processor.check.Models.INT;
import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.closed;
import static dev.pokayoke.processor.check.Models.enumOf;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.identifier;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.items;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.lengths;
import static dev.pokayoke.processor.check.Models.list;
import static dev.pokayoke.processor.check.Models.map;
import static dev.pokayoke.processor.check.Models.numbers;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.optional;
import static dev.pokayoke.processor.check.Models.optionalOf;
import static dev.pokayoke.processor.check.Models.pattern;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.record;
import static dev.pokayoke.processor.check.Models.returning;
import static dev.pokayoke.processor.check.Models.toolClass;
import static dev.pokayoke.processor.check.Models.withDefault;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefaultChecksTest {

  private static final ValueType UNIT = enumOf("Unit", "CELSIUS", "FAHRENHEIT");
  private static final ValueType DATE =
      new TextType(ClassName.get("java.time", "LocalDate"), TextFormat.LOCAL_DATE);

  private static List<Finding> judgeDefault(ValueType type, Constraints constraints, String value) {
    return judge(withDefault("x", type, constraints, value));
  }

  private static void invalid(ValueType type, String value, String isNot, String fix) {
    Finding finding = judgeDefault(type, Constraints.NONE, value).get(0);
    assertEquals(CheckId.InvalidDefault, finding.id());
    assertEquals("the default '" + value + "' of parameter 'x' is not " + isNot, finding.what());
    assertEquals(fix, finding.fix());
    assertEquals("x@defaultValue", ((Models.Spot) finding.site()).named());
  }

  @Test
  void saysWhatWasExpectedAndWhatWasMeant() {
    String bytes = "a whole number from -128 to 127";
    invalid(BYTE, "300", bytes, "write the value as the model would send it, without quotes");
    invalid(BYTE, "+7", bytes, "defaultValue = \"7\"");
    invalid(BYTE, " 7 ", bytes, "defaultValue = \"7\"");
    invalid(BOOLEAN, "True", "true or false", "defaultValue = \"true\"");
    invalid(DOUBLE, "0.5f", "a number that 'double' can hold", "defaultValue = \"0.5\"");
    invalid(
        BOXED_INT,
        "null",
        "a whole number from -2147483648 to 2147483647",
        "leave defaultValue out and set required = false");
    invalid(
        CHAR,
        "ab",
        "a single character",
        "write the value as the model would send it, without quotes");
    invalid(DATE, "31.3.2026", "a 'LocalDate' such as 2026-03-31", "defaultValue = \"2026-03-31\"");
    invalid(UNIT, "celsius", "a constant of 'Unit'", "defaultValue = \"CELSIUS\"");
    invalid(UNIT, "KELVIN", "a constant of 'Unit'", "one of 'CELSIUS' and 'FAHRENHEIT'");
    invalid(list(STRING), "a,b", "[], the only default of a list", "defaultValue = \"[]\"");
    invalid(map(STRING, INT), "[]", "{}, the only default of a map", "defaultValue = \"{}\"");
    invalid(
        identifier("Count", BYTE, Constraints.NONE),
        "many",
        bytes,
        "write the value as the model would send it, without quotes");
  }

  @Test
  void aGoodDefaultIsSilent() {
    assertEquals(List.of(), judgeDefault(INT, closed("1", "14"), "7"));
    assertEquals(List.of(), judgeDefault(UNIT, Constraints.NONE, "CELSIUS"));
    assertEquals(List.of(), judgeDefault(STRING, Constraints.NONE, ""));
    assertEquals(List.of(), judgeDefault(list(STRING), Constraints.NONE, "[]"));
    assertEquals(List.of(), judgeDefault(DATE, Constraints.NONE, "2026-03-31"));
  }

  @Test
  void anOptionalWithADefaultIsNeverEmpty() {
    Finding finding = judgeDefault(optionalOf(INT), Constraints.NONE, "7").get(0);
    assertEquals(CheckId.InvalidDefault, finding.id());
    assertEquals("leave defaultValue out, or declare int x", finding.fix());
  }

  @Test
  void anObjectHasNoDefault() {
    assertEquals(
        "parameter 'x' of type 'Window' cannot have a default",
        only(
            CheckId.InvalidDefault,
            judgeDefault(record("Window", property("from", INT)), Constraints.NONE, "{}")));
  }

  @Test
  void requiredAndDefaultExcludeEachOther() {
    assertEquals(
        "parameter 'x' is required and has a default",
        only(
            CheckId.InvalidDefault,
            judge(property("x", "x", "What x means", INT, Constraints.NONE, true, "7"))));
  }

  @Test
  void theContextKnowsNoDefault() {
    ToolMethod tool = Models.tool("a");
    Parameter hidden = new Parameter.FromContext(
        "tenant", TypeName.get(String.class), "tenant", "acme", new Models.Spot("tenant"));
    ToolClass tools = toolClass(new ToolMethod(
        tool.declaredIn(),
        tool.methodName(),
        tool.traits(),
        tool.name(),
        tool.description(),
        tool.declaredEffect(),
        tool.effect(),
        tool.idempotent(),
        tool.after(),
        tool.approval(),
        tool.timeout(),
        tool.returnDirect(),
        tool.examples(),
        List.of(hidden),
        tool.result(),
        tool.site()));
    assertEquals(
        "parameter 'tenant' comes from the context and has a default",
        only(CheckId.InvalidDefault, found(tools)));
  }

  @ParameterizedTest
  @CsvSource({"0, is less than minimum 1", "15, is greater than maximum 14", "1,", "14,"})
  void numbersStayWithinBounds(String value, String reason) {
    List<Finding> findings = judgeDefault(INT, closed("1", "14"), value);
    if (reason == null) {
      assertEquals(List.of(), findings);
    } else {
      assertEquals(
          "the default '" + value + "' of parameter 'x' " + reason,
          only(CheckId.DefaultOutOfRange, findings));
    }
  }

  @Test
  void openBoundsAndStepsCount() {
    Constraints open = numbers(null, null, "0", "1", null);
    assertEquals(
        "the default '0' of parameter 'x' is not greater than exclusiveMinimum 0",
        only(CheckId.DefaultOutOfRange, judgeDefault(DOUBLE, open, "0")));
    assertEquals(
        "the default '1.0' of parameter 'x' is not less than exclusiveMaximum 1",
        only(CheckId.DefaultOutOfRange, judgeDefault(DOUBLE, open, "1.0")));
    assertEquals(List.of(), judgeDefault(DOUBLE, open, "0.5"));
    Constraints tenths = numbers(null, null, null, null, "0.1");
    assertEquals(List.of(), judgeDefault(DECIMAL, tenths, "0.3"));
    assertEquals(
        "the default '0.35' of parameter 'x' is no multiple of 0.1",
        only(CheckId.DefaultOutOfRange, judgeDefault(DECIMAL, tenths, "0.35")));
  }

  @Test
  void textsKeepTheirLengthAndPattern() {
    assertEquals(
        "the default 'ab' of parameter 'x' has fewer characters than minLength 3: 2",
        only(CheckId.DefaultOutOfRange, judgeDefault(STRING, lengths(3, null), "ab")));
    assertEquals(
        "the default 'abcd' of parameter 'x' has more characters than maxLength 3: 4",
        only(CheckId.DefaultOutOfRange, judgeDefault(STRING, lengths(null, 3), "abcd")));
    assertEquals(List.of(), judgeDefault(STRING, lengths(null, 1), "😀"));
    assertEquals(
        "the default 'xA-1' of parameter 'x' does not match the pattern 'A-\\d+'",
        only(CheckId.DefaultOutOfRange, judgeDefault(STRING, pattern("A-\\d+"), "xA-1")));
    assertEquals(List.of(), judgeDefault(STRING, pattern("A-\\d+"), "A-1"));
    ValueType orderId = identifier("OrderId", STRING, pattern("A-\\d+"));
    assertEquals(
        List.of(CheckId.DefaultOutOfRange), ids(judgeDefault(orderId, Constraints.NONE, "B-1")));
    assertEquals(List.of(), judgeDefault(orderId, Constraints.NONE, "A-1"));
  }

  @Test
  void anEmptyListHasNoItems() {
    assertEquals(
        "the default '[]' of parameter 'x' has fewer items than minItems 1",
        only(CheckId.DefaultOutOfRange, judgeDefault(list(INT), items(1, null, false), "[]")));
    assertEquals(List.of(), judgeDefault(list(INT), items(0, null, false), "[]"));
  }

  @Test
  void oneCauseOneFinding() {
    only(CheckId.EmptyRange, judgeDefault(INT, closed("14", "1"), "7"));
    only(CheckId.InvalidPattern, judgeDefault(STRING, pattern("(?i)a"), "b"));
    only(CheckId.InvalidPattern, judgeDefault(STRING, pattern("["), "b"));
    only(CheckId.InvalidDefault, judgeDefault(INT, closed("1", "14"), "many"));
  }

  @Test
  void aPatternThatExplodesDoesNotHangTheBuild() {
    List<Finding> findings =
        judgeDefault(STRING, pattern("(.*a){20}"), "a".repeat(19) + "b".repeat(40));
    assertEquals(
        List.of(),
        ids(findings).stream().filter(id -> id == CheckId.DefaultOutOfRange).toList());
  }

  @Test
  void aPrimitiveCannotBeLeftOut() {
    Finding finding = judge(optional("days", INT)).get(0);
    assertEquals(CheckId.NullablePrimitive, finding.id());
    assertEquals("parameter 'days' may be left out, but 'int' cannot hold that", finding.what());
    assertEquals("declare Integer days, or give it a defaultValue", finding.fix());
    assertEquals(List.of(), judge(optional("days", BOXED_INT)));
    assertEquals(List.of(), judge(property("days", INT)));
    assertEquals(
        "component 'from' of 'Window' may be left out, but 'int' cannot hold that",
        only(
            CheckId.NullablePrimitive,
            judge(property("window", record("Window", optional("from", INT))))));
  }

  @Test
  void resultsHaveNoDefaults() {
    ValueType result =
        record("Window", optional("from", INT), withDefault("to", INT, Constraints.NONE, "x"));
    assertEquals(List.of(), found(toolClass(returning("a", result))));
  }
}
