package dev.pokayoke.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.DefaultValue.BooleanValue;
import dev.pokayoke.processor.model.DefaultValue.ConstantValue;
import dev.pokayoke.processor.model.DefaultValue.EmptyList;
import dev.pokayoke.processor.model.DefaultValue.EmptyMap;
import dev.pokayoke.processor.model.DefaultValue.IdentifierValue;
import dev.pokayoke.processor.model.DefaultValue.IntegerValue;
import dev.pokayoke.processor.model.DefaultValue.NumberValue;
import dev.pokayoke.processor.model.DefaultValue.TextValue;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerKind;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberKind;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.OptionalKind;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultValueTest {

  private static final ValueType STRING =
      new StringType(TypeName.get(String.class), StringKind.STRING);

  @Test
  void booleansAreTheTwoWordsOfJson() {
    ValueType type = new BooleanType(TypeName.BOOLEAN);
    assertEquals(Optional.of(new BooleanValue(true)), DefaultValue.parse(type, "true"));
    assertEquals(Optional.of(new BooleanValue(false)), DefaultValue.parse(type, "false"));
    assertEquals(Optional.empty(), DefaultValue.parse(type, "True"));
    assertEquals(Optional.empty(), DefaultValue.parse(type, "yes"));
  }

  @ParameterizedTest
  @CsvSource({
    "BYTE, -128, 127",
    "SHORT, -32768, 32767",
    "INT, -2147483648, 2147483647",
    "LONG, -9223372036854775808, 9223372036854775807"
  })
  void wholeNumbersEndWithTheirType(IntegerKind kind, BigInteger lowest, BigInteger highest) {
    assertEquals(Optional.of(new IntegerValue(lowest)), integer(kind, lowest.toString()));
    assertEquals(Optional.of(new IntegerValue(highest)), integer(kind, highest.toString()));
    assertEquals(Optional.empty(), integer(kind, lowest.subtract(BigInteger.ONE).toString()));
    assertEquals(Optional.empty(), integer(kind, highest.add(BigInteger.ONE).toString()));
  }

  @Test
  void wholeNumbersAreThoseOfJsonSchema() {
    assertEquals(Optional.of(new IntegerValue(BigInteger.ONE)), integer(IntegerKind.INT, "1.0"));
    assertEquals(
        Optional.of(new IntegerValue(new BigInteger("100"))), integer(IntegerKind.INT, "1e2"));
    assertEquals(Optional.empty(), integer(IntegerKind.INT, "1.5"));
    assertEquals(
        Optional.of(new IntegerValue(new BigInteger("9223372036854775808"))),
        integer(IntegerKind.BIG_INTEGER, "9223372036854775808"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1",
        "1 ",
        "+1",
        "01",
        ".5",
        "1.",
        "1f",
        "0x10",
        "NaN",
        "1_000",
        "１",
        "1e1000000000",
        "1e99999999999"
      })
  void otherSpellingsAreNoNumbers(String text) {
    assertEquals(Optional.empty(), integer(IntegerKind.BIG_INTEGER, text));
    assertEquals(Optional.empty(), number(NumberKind.BIG_DECIMAL, text));
  }

  @Test
  void fractionsStayExactAndFinite() {
    assertEquals(
        Optional.of(new NumberValue(new BigDecimal("0.10"))),
        number(NumberKind.BIG_DECIMAL, "0.10"));
    assertEquals(Optional.empty(), number(NumberKind.DOUBLE, "1e309"));
    assertTrue(number(NumberKind.DOUBLE, "1e308").isPresent());
    assertEquals(Optional.empty(), number(NumberKind.FLOAT, "1e39"));
    assertTrue(number(NumberKind.BIG_DECIMAL, "1e309").isPresent());
  }

  @Test
  void textStaysAsItIs() {
    assertEquals(Optional.of(new TextValue("")), DefaultValue.parse(STRING, ""));
    assertEquals(Optional.of(new TextValue(" \"a\" ")), DefaultValue.parse(STRING, " \"a\" "));
    ValueType character = new StringType(TypeName.CHAR, StringKind.CHAR);
    assertEquals(Optional.of(new TextValue("x")), DefaultValue.parse(character, "x"));
    assertEquals(Optional.empty(), DefaultValue.parse(character, ""));
    assertEquals(Optional.empty(), DefaultValue.parse(character, "😀"));
  }

  @ParameterizedTest
  @EnumSource
  void everyFormTakesItsOwnExample(TextFormat format) {
    ValueType type = new TextType(ClassName.bestGuess(format.javaType()), format);
    assertEquals(
        Optional.of(new TextValue(format.example())), DefaultValue.parse(type, format.example()));
  }

  @ParameterizedTest
  @CsvSource({
    "LOCAL_DATE, 2026-02-30",
    "LOCAL_TIME, 25:00",
    "INSTANT, 2026-01-01",
    "DURATION, 30s",
    "PERIOD, 1 day",
    "ZONE_ID, Europe/Berlln",
    "UUID, 1234",
    "URI, http://a b",
    "URL, nowhere",
    "LOCALE, de_CH_",
    "CURRENCY, EURO",
    "PATTERN, [",
    "YEAR_MONTH, 2026-13",
    "YEAR, soon",
    "LOCAL_DATE_TIME, 2026-01-01",
    "OFFSET_DATE_TIME, 2026-01-01T00:00",
    "ZONED_DATE_TIME, 2026-01-01T00:00"
  })
  void formsRefuseOtherTexts(TextFormat format, String text) {
    assertFalse(format.accepts(text));
  }

  @Test
  void enumsGoByTheNameTheModelSendsFirst() {
    EnumConstant first = new EnumConstant("A", "b", "");
    EnumConstant second = new EnumConstant("b", "C", "");
    EnumType type = new EnumType(ClassName.get("shop", "Unit"), "", List.of(second, first));
    assertEquals(Optional.of(new ConstantValue(type, first)), DefaultValue.parse(type, "b"));
    assertEquals(Optional.of(new ConstantValue(type, first)), DefaultValue.parse(type, "A"));
    assertEquals(Optional.of(new ConstantValue(type, second)), DefaultValue.parse(type, "C"));
    assertEquals(Optional.empty(), DefaultValue.parse(type, "c"));
  }

  @Test
  void identifiersAreWrittenAsTheirValue() {
    Property value = new Property(
        "value",
        "value",
        "",
        STRING,
        Constraints.NONE,
        true,
        null,
        List.of(),
        "",
        false,
        Site.NONE);
    IdentifierType type = new IdentifierType(ClassName.get("shop", "OrderId"), "", value);
    assertEquals(
        Optional.of(new IdentifierValue(type, new TextValue("A-1"))),
        DefaultValue.parse(type, "A-1"));
  }

  @Test
  void collectionsAreEmpty() {
    ValueType list = new ListType(TypeName.get(List.class), ListKind.LIST, STRING);
    ValueType map = new MapType(TypeName.get(java.util.Map.class), STRING, STRING);
    assertEquals(Optional.of(new EmptyList()), DefaultValue.parse(list, "[]"));
    assertEquals(Optional.empty(), DefaultValue.parse(list, "[1]"));
    assertEquals(Optional.of(new EmptyMap()), DefaultValue.parse(map, "{}"));
    assertEquals(Optional.empty(), DefaultValue.parse(map, "[]"));
  }

  @Test
  void anOptionalHasNone() {
    ValueType type = new OptionalType(TypeName.get(Optional.class), OptionalKind.OPTIONAL, STRING);
    assertFalse(DefaultValue.possible(type));
    assertEquals(Optional.empty(), DefaultValue.parse(type, "a"));
  }

  private static Optional<DefaultValue> integer(IntegerKind kind, String text) {
    return DefaultValue.parse(new IntegerType(TypeName.LONG, kind), text);
  }

  private static Optional<DefaultValue> number(NumberKind kind, String text) {
    return DefaultValue.parse(new NumberType(TypeName.DOUBLE, kind), text);
  }
}
