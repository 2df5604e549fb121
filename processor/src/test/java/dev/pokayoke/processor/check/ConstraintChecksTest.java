package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.BOOLEAN;
import static dev.pokayoke.processor.check.Models.BYTE;
import static dev.pokayoke.processor.check.Models.CHAR;
import static dev.pokayoke.processor.check.Models.DECIMAL;
import static dev.pokayoke.processor.check.Models.DOUBLE;
import static dev.pokayoke.processor.check.Models.INT;
import static dev.pokayoke.processor.check.Models.LONG;
import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.array;
import static dev.pokayoke.processor.check.Models.closed;
import static dev.pokayoke.processor.check.Models.enumOf;
import static dev.pokayoke.processor.check.Models.format;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.identifier;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.items;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.lengths;
import static dev.pokayoke.processor.check.Models.list;
import static dev.pokayoke.processor.check.Models.map;
import static dev.pokayoke.processor.check.Models.method;
import static dev.pokayoke.processor.check.Models.numbers;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.optionalOf;
import static dev.pokayoke.processor.check.Models.pattern;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.record;
import static dev.pokayoke.processor.check.Models.returning;
import static dev.pokayoke.processor.check.Models.set;
import static dev.pokayoke.processor.check.Models.tool;
import static dev.pokayoke.processor.check.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Constraints.Unusable;
import dev.pokayoke.processor.model.Constraints.UnusableKind;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.TextFormat;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintChecksTest {

  private static final Map<String, ValueType> TYPES = types();

  private static Map<String, ValueType> types() {
    Map<String, ValueType> types = new LinkedHashMap<>();
    types.put("int", INT);
    types.put("double", DOUBLE);
    types.put("decimal", DECIMAL);
    types.put("string", STRING);
    types.put("char", CHAR);
    types.put("boolean", BOOLEAN);
    types.put("enum", enumOf("Unit", "KM", "MILE"));
    types.put("uri", new TextType(ClassName.get("java.net", "URI"), TextFormat.URI));
    types.put("date", new TextType(ClassName.get("java.time", "LocalDate"), TextFormat.LOCAL_DATE));
    types.put("list", list(STRING));
    types.put("set", set(STRING));
    types.put("array", array(INT));
    types.put("map", map(STRING, INT));
    types.put("record", record("Window", property("from", INT)));
    types.put("identifier", identifier("OrderId", STRING, Constraints.NONE));
    return types;
  }

  /** Each kind of constraint against each type: only these may be put together. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minimum | int double decimal",
        "maximum | int double decimal",
        "exclusiveMinimum | int double decimal",
        "exclusiveMaximum | int double decimal",
        "multipleOf | int double decimal",
        "minLength | string uri",
        "maxLength | string uri",
        "pattern | string uri",
        "format | string",
        "minItems | list set array map",
        "maxItems | list set array map",
        "uniqueItems | list set array"
      })
  void eachConstraintFitsItsTypesOnly(String keyword, String fitting) {
    Set<String> fits = Set.of(fitting.split(" "));
    TYPES.forEach((name, type) -> {
      List<Finding> findings = judge(property("x", type, constraint(keyword)));
      List<CheckId> expected =
          fits.contains(name) ? List.of() : List.of(CheckId.ConstraintNotApplicable);
      assertEquals(expected, ids(findings), () -> keyword + " on " + name + ": " + findings);
    });
  }

  private static Constraints constraint(String keyword) {
    return switch (keyword) {
      case "minimum" -> closed("1", null);
      case "maximum" -> closed(null, "1");
      case "exclusiveMinimum" -> numbers(null, null, "1", null, null);
      case "exclusiveMaximum" -> numbers(null, null, null, "1", null);
      case "multipleOf" -> numbers(null, null, null, null, "1");
      case "minLength" -> lengths(1, null);
      case "maxLength" -> lengths(null, 1);
      case "pattern" -> pattern("a+");
      case "format" -> format("email");
      case "minItems" -> items(1, null, false);
      case "maxItems" -> items(null, 1, false);
      default -> items(null, null, true);
    };
  }

  @Test
  void oneWrongTypeIsOneFinding() {
    Finding finding = judge(property("age", STRING, closed("1", "9"))).get(0);
    assertEquals(
        "'minimum' and 'maximum' do not apply to parameter 'age' of type 'String'", finding.what());
    assertEquals("they limit numbers", finding.why());
    assertEquals("use minLength instead of minimum", finding.fix());
    assertEquals("age@minimum", ((Models.Spot) finding.site()).named());
  }

  @Test
  void saysWhereTheConstraintBelongs() {
    assertEquals("use minItems instead of minimum", fix(list(STRING), closed("1", null)));
    assertEquals("use minimum instead of minLength", fix(INT, lengths(1, null)));
    assertEquals("use minLength instead of minItems", fix(STRING, items(1, null, false)));
    assertEquals("leave it out", fix(BOOLEAN, closed("1", null)));
    assertEquals("leave it out, or use String", fix(CHAR, pattern("[A-Z]")));
    assertEquals(
        "put it on the component: record OrderId(@Param(pattern = ...) String value)",
        fix(identifier("OrderId", STRING, Constraints.NONE), pattern("A-\\d+")));
    assertEquals(
        "put it on the items: record Item(@Param(pattern = ...) String value) {} and a list of Item",
        fix(list(STRING), pattern("A-\\d+")));
    assertEquals(
        "put it on the items: record Item(@Param(maxLength = ...) String value) {} and a list of Item",
        fix(list(STRING), lengths(null, 5)));
  }

  private static String fix(ValueType type, Constraints constraints) {
    return judge(property("x", type, constraints)).get(0).fix();
  }

  @Test
  void looksIntoAnOptionalAndIntoResults() {
    assertEquals(List.of(), judge(property("days", optionalOf(INT), closed("1", null))));
    ValueType result = record("Forecast", property("city", STRING, closed("1", null)));
    Finding finding = found(toolClass(returning("a", result))).get(0);
    assertEquals(
        "'minimum' does not apply to component 'city' of 'Forecast' of type 'String'",
        finding.what());
    assertEquals("Forecast.city", finding.path());
  }

  @ParameterizedTest
  @ValueSource(ints = {-2, -5, Integer.MIN_VALUE})
  void lengthsAndSizesAreNotNegative(int value) {
    List<CheckId> expected = List.of(CheckId.ConstraintNotApplicable);
    assertEquals(expected, ids(judge(property("x", STRING, lengths(value, null)))));
    assertEquals(expected, ids(judge(property("x", STRING, lengths(null, value)))));
    assertEquals(expected, ids(judge(property("x", list(INT), items(value, null, false)))));
    assertEquals(expected, ids(judge(property("x", list(INT), items(null, value, false)))));
  }

  @Test
  void aStepIsGreaterThanZero() {
    Finding finding =
        judge(property("x", INT, numbers(null, null, null, null, "-5"))).get(0);
    assertEquals(
        "parameter 'x' has a constraint that makes no sense: multipleOf must be greater than 0, but is -5",
        finding.what());
    assertEquals("multipleOf = 5", finding.fix());
    assertEquals(
        List.of(CheckId.ConstraintNotApplicable),
        ids(judge(property("x", INT, numbers(null, null, null, null, "0")))));
  }

  @Test
  void aBoundBeyondTheTypeIsNone() {
    assertEquals(
        "parameter 'x' has a constraint that makes no sense: maximum 300 is more than 'byte' can hold",
        only(CheckId.ConstraintNotApplicable, judge(property("x", BYTE, closed("1", "300")))));
    assertEquals(
        List.of(CheckId.ConstraintNotApplicable),
        ids(judge(property("x", LONG, closed(null, "9223372036854775808")))));
    assertEquals(List.of(), judge(property("x", BYTE, closed("-128", "127"))));
    assertEquals(List.of(), judge(property("x", BYTE, numbers(null, null, "-129", "128", null))));
    assertEquals(List.of(), judge(property("x", LONG, closed(null, "9223372036854775807"))));
  }

  @Test
  void reportsWhatTheReaderCouldNotUse() {
    Constraints noNumber =
        unusable(UnusableKind.NOT_A_NUMBER, "minimumExact", "minimumExact = \"ten\"");
    assertEquals(
        "parameter 'x' has a bound that is no number: minimumExact = \"ten\"",
        only(CheckId.ConstraintNotApplicable, judge(property("x", INT, noNumber))));
    Constraints twice =
        unusable(UnusableKind.CONTRADICTION, "minimumExact", "minimum = 3", "minimumExact = \"5\"");
    Finding finding = judge(property("x", INT, twice)).get(0);
    assertEquals(
        "parameter 'x' is told two different things: minimum = 3 and minimumExact = \"5\"",
        finding.what());
    assertEquals("keep one: minimum = 3", finding.fix());
  }

  private static Constraints unusable(UnusableKind kind, String attribute, String... written) {
    List<Unusable> unusable = List.of(new Unusable(kind, attribute, List.of(written)));
    return new Constraints(
        null, null, null, null, null, null, null, null, null, "", "", false, unusable, Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "30", "-1s", "0s", "1.5m", "30 s"})
  void aTimeoutIsATime(String timeout) {
    Finding finding = found(toolClass(timed(timeout))).get(0);
    assertEquals(CheckId.ConstraintNotApplicable, finding.id());
    assertEquals("the timeout '" + timeout + "' of tool 'a' is no time", finding.what());
    assertEquals("a@timeout", ((Models.Spot) finding.site()).named());
  }

  @Test
  void realTimeoutsAreFine() {
    assertEquals(List.of(), found(toolClass(timed("30s"), tool("b"))));
  }

  private static dev.pokayoke.processor.model.ToolMethod timed(String timeout) {
    return method("a", "a", Set.of(), "Does what the shop needs.", List.of(), timeout, STRING);
  }

  @Test
  void onlyWordsCanHaveBeenSaidBefore() {
    for (Map.Entry<String, ValueType> type : TYPES.entrySet()) {
      boolean noWord = Set.of("boolean", "map", "record").contains(type.getKey());
      List<CheckId> expected = noWord ? List.of(CheckId.ConstraintNotApplicable) : List.of();
      assertEquals(expected, ids(judge(grounded(type.getValue()))), type::getKey);
    }
  }

  private static Property grounded(ValueType type) {
    return new Property(
        "x",
        "x",
        "What x means",
        type,
        Constraints.NONE,
        true,
        null,
        List.of(),
        "",
        true,
        new Models.Spot("x"));
  }
}
