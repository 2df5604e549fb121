package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts, choices and booleans. */
class TextReaderTest {

  private static void accepts(Object expected, String json, Function<ArgumentReader, Object> read) {
    Reading reading = Reading.of(json, read);
    assertNull(reading.problem(), json);
    assertEquals(expected, reading.value(), json);
    Reading.consumesOneValue(json, read);
  }

  private static void refuses(String problem, String json, Function<ArgumentReader, Object> read) {
    assertEquals(problem, Reading.of(json, read).problem(), json);
    Reading.consumesOneValue(json, read);
  }

  @Test
  void booleans() {
    accepts(true, "true", ArgumentReader::readBoolean);
    accepts(false, " false ", ArgumentReader::readBoolean);
    for (String json : new String[] {"\"true\"", "1", "0", "null", "[]"}) {
      refuses("must be true or false; got " + json, json, ArgumentReader::readBoolean);
    }
  }

  @Test
  void escapes() {
    accepts(
        "a\"\\/\b\f\n\r\tä€\0",
        "\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\u20AC\\u0000\"",
        ArgumentReader::readString);
    accepts("😀😀", "\"\\ud83d\\ude00😀\"", ArgumentReader::readString);
    accepts("\u2028\u2029\u202e\u007f", "\"\u2028\u2029\u202e\u007f\"", ArgumentReader::readString);
    accepts("", "\"\"", ArgumentReader::readString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\ud83d",
        "\\ude00",
        "\\ude00\\ud83d",
        "\\ud83dx",
        "x\\ud83d\\ud83d\\ude00",
        "\ud83d\\n"
      })
  void halfOfASurrogatePairIsRefused(String content) {
    Reading reading = Reading.of('"' + content + '"', ArgumentReader::readString);
    assertTrue(
        reading.problem().startsWith("must be Unicode text, without half of a surrogate pair"));
    assertEquals("", reading.value());
    Reading inName = Reading.of("{\"" + content + "\":1}", ArgumentReader::readAny);
    assertTrue(
        inName.problem().endsWith("has a name with half of a surrogate pair"), inName.problem());
  }

  @Test
  void nothingElseBecomesAText() {
    for (String json : new String[] {"null", "5", "true", "[\"x\"]", "{\"value\":\"x\"}"}) {
      refuses("must be a string; got " + json, json, ArgumentReader::readString);
    }
  }

  @Test
  void lengthsCountCodePoints() {
    accepts("😀😀", "\"😀😀\"", in -> in.readString(2, 2));
    accepts("", "\"\"", in -> in.readString(-1, 2));
    refuses("must have at most 2 characters; got 3", "\"a😀b\"", in -> in.readString(-1, 2));
    refuses("must have at least 1 character; got 0", "\"\"", in -> in.readString(1, -1));
  }

  @Test
  void patternsMatchTheWholeText() {
    TextPattern pattern = TextPattern.of("A|A-\\d+");
    accepts("A-10017", "\"A-10017\"", in -> in.readString(pattern));
    refuses(
        "must match the pattern A|A-\\d+; got \"xA-17\"",
        "\"xA-17\"",
        in -> in.readString(pattern));
    refuses(
        "must match the pattern A|A-\\d+; got \"A-17 \"",
        "\"A-17 \"",
        in -> in.readString(1, 9, pattern));
    refuses(
        "must have at most 3 characters; got 5", "\"xA-17\"", in -> in.readString(1, 3, pattern));
  }

  @Test
  void oneCharacter() {
    accepts('x', "\"x\"", ArgumentReader::readChar);
    for (String json : new String[] {"\"\"", "\"xy\"", "\"😀\"", "5"}) {
      refuses(
          "must be a string of exactly one character; got " + json, json, ArgumentReader::readChar);
    }
  }

  @Test
  void choices() {
    String[] units = {"CELSIUS", "FAHRENHEIT"};
    accepts("FAHRENHEIT", "\"FAHRENHEIT\"", in -> in.readOneOf(units));
    refuses(
        "must be one of \"CELSIUS\", \"FAHRENHEIT\"; got \"kelvin\"",
        "\"kelvin\"",
        in -> in.readOneOf(units));
    refuses(
        "must be one of \"CELSIUS\", \"FAHRENHEIT\"; got \"Celsuis\"; did you mean \"CELSIUS\"?",
        "\"Celsuis\"",
        in -> in.readOneOf(units));
    refuses(
        "must be one of \"CELSIUS\", \"FAHRENHEIT\"; got null", "null", in -> in.readOneOf(units));
    refuses("must be \"EUR\"; got 1", "1", in -> in.readOneOf(new String[] {"EUR"}));
    refuses(
        "must be Unicode text, without half of a surrogate pair; got \"\\ud800\"",
        "\"\\ud800\"",
        in -> in.readOneOf(units));
  }

  @Test
  void longListsOfChoicesAreShortened() {
    String[] names = new String[500];
    Arrays.setAll(names, i -> "NAME_" + i);
    String problem = Reading.of("\"Name-477\"", in -> in.readOneOf(names)).problem();
    assertTrue(problem.startsWith("must be one of \"NAME_0\", \"NAME_1\", "), problem);
    assertTrue(
        problem.endsWith("\"NAME_19\" and 480 more; got \"Name-477\"; did you mean \"NAME_477\"?"),
        problem);
  }

  @Test
  void whatCameIsShownCutAndOnOneLine() {
    refuses(
        "must be an integer; got \"" + "x".repeat(59) + "…\"",
        '"' + "x".repeat(90) + '"',
        ArgumentReader::readInt);
    refuses("must be a string; got [1,\\n2]", "[1,\n2]", ArgumentReader::readString);
    refuses(
        "must be an integer; got \"\\u202eabc\\u2028\"",
        "\"\u202eabc\u2028\"",
        ArgumentReader::readInt);
    refuses(
        "must be an integer; got \"" + "x".repeat(58) + "…\"",
        '"' + "x".repeat(58) + "😀\"",
        ArgumentReader::readInt);
  }

  @Test
  void namesOfMaps() {
    TextPattern capitals = TextPattern.of("[A-Z]+");
    refuses(
        "/A: the property's name must have at least 2 characters; got 1",
        "{\"A\":1}",
        in -> key(in, name -> in.checkName(name, 2, -1)));
    refuses(
        "/a: the property's name must match the pattern [A-Z]+",
        "{\"a\":1}",
        in -> key(in, name -> in.checkName(name, capitals)));
    refuses(
        "/abc: the property's name must have at most 2 characters; got 3",
        "{\"abc\":1}",
        in -> key(in, name -> in.checkName(name, 1, 2, capitals)));
    accepts(1, "{\"AB\":1}", in -> key(in, name -> in.checkName(name, 1, 2, capitals)));
  }

  private static int key(ArgumentReader in, Consumer<String> check) {
    int value = 0;
    if (in.beginObject()) {
      for (String name; (name = in.nextName()) != null; ) {
        check.accept(name);
        value = in.readInt();
      }
    }
    return value;
  }
}
