package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader as generated code uses it: a whole tool's arguments, with everything that may be wrong with them. */
class ArgumentReaderTest {

  private static final String[] NAMES = {"unit", "days", "where"};
  private static final String[] UNITS = {"CELSIUS", "FAHRENHEIT"};
  private static final String[] WHERE = {"city", "country"};

  private record Forecast(String unit, int days, Where where) {}

  private record Where(String city, String country) {}

  /** What the processor generates for forecast(Unit unit, int days (1 to 14, default 7), Where where (optional)). */
  private static Forecast read(ArgumentReader in) {
    String unit = null;
    int days = 7;
    Where where = null;
    if (in.beginObject()) {
      long seen = 0;
      for (String name; (name = in.nextName()) != null; ) {
        switch (name) {
          case "unit" -> {
            seen = in.once(seen, 0b001);
            unit = in.readOneOf(UNITS);
          }
          case "days" -> {
            seen = in.once(seen, 0b010);
            days = in.isNull() ? 7 : in.readInt(1, 14);
          }
          case "where" -> {
            seen = in.once(seen, 0b100);
            where = in.isNull() ? null : readWhere(in);
          }
          default -> in.unknownProperty(name, NAMES);
        }
      }
      in.requireAll(seen, 0b001, NAMES);
    }
    return in.accepted() ? new Forecast(unit, days, where) : null;
  }

  private static Where readWhere(ArgumentReader in) {
    int mark = in.mark();
    String city = null;
    String country = null;
    if (in.beginObject()) {
      long seen = 0;
      for (String name; (name = in.nextName()) != null; ) {
        switch (name) {
          case "city" -> {
            seen = in.once(seen, 0b01);
            city = in.readString(1, 80);
          }
          case "country" -> {
            seen = in.once(seen, 0b10);
            country = in.readString(TextPattern.of("[A-Z]{2}"));
          }
          default -> in.unknownProperty(name, WHERE);
        }
      }
      in.requireAll(seen, 0b11, WHERE);
    }
    if (!in.cleanSince(mark)) {
      return null;
    }
    try {
      if (city.equals("Atlantis")) {
        throw new IllegalArgumentException("Atlantis is not on the map.\nChoose another city.");
      }
      return new Where(city, country);
    } catch (IllegalArgumentException refusal) {
      in.refuse(refusal);
      return null;
    }
  }

  private static String problems(String json) {
    ArgumentReader in = ArgumentReader.of(json);
    Forecast forecast = read(in);
    assertEquals(in.problems().isEmpty(), forecast != null, json);
    StringBuilder out = new StringBuilder();
    for (Problem problem : in.problems()) {
      out.append(problem.pointer()).append(' ').append(problem.message()).append('\n');
    }
    return out.toString().stripTrailing();
  }

  @Test
  void readsGoodArguments() {
    assertEquals(
        new Forecast("CELSIUS", 3, new Where("Wien", "AT")),
        read(
            ArgumentReader.of(
                " {\"where\" : {\"city\":\"\\u0057ien\", \"country\":\"AT\"}, \"days\": 3.0, \"unit\":\"CELSIUS\"}\n")));
    assertEquals(
        new Forecast("CELSIUS", 7, null),
        read(ArgumentReader.of("{\"unit\":\"CELSIUS\",\"days\":null,\"where\":null}")));
  }

  @Test
  void tellsEveryProblemAtOnce() {
    assertEquals(
        """
        /unit must be one of "CELSIUS", "FAHRENHEIT"; got "kelvin"
        /days must be at most 14; got 30
        /where/citty is not an argument here; did you mean "city"?
        /where/country must match the pattern [A-Z]{2}; got "Austria"
        /where/city is required
        /day is not an argument here; did you mean "days"?
        /days is given twice""",
        problems(
            "{\"unit\":\"kelvin\",\"days\":30,\"where\":{\"citty\":[1,{}],\"country\":\"Austria\"},"
                + "\"day\":\"x\",\"days\":1}"));
  }

  @Test
  void namesTheNearestChoice() {
    assertEquals(
        "/unit must be one of \"CELSIUS\", \"FAHRENHEIT\"; got \"celsius\"; did you mean \"CELSIUS\"?",
        problems("{\"unit\":\"celsius\"}"));
  }

  @Test
  void constructorsRefuseAtTheirPlace() {
    assertEquals(
        "/where Atlantis is not on the map. Choose another city",
        problems("{\"unit\":\"CELSIUS\",\"where\":{\"city\":\"Atlantis\",\"country\":\"GR\"}}"));
  }

  @Test
  void noTextAndNullAreNoArguments() {
    for (String json : List.of("", " \r\n\t", "null", " null ", "{}")) {
      assertEquals("/unit is required", problems(json), json);
    }
  }

  @Test
  void brokenTextIsOneProblemAndTheLast() {
    assertEquals("""
        /days must be at most 14; got 30
         is not valid JSON at character 13: expected ',' or '}', got 'x' in {"days": 30 <here>x"unit":1}""", problems("{\"days\": 30 x\"unit\":1}"));
    assertEquals(
        " is not valid JSON at character 19: expected the end of the text, got '{' in {\"unit\":\"CELSIUS\"}<here>{}",
        problems("{\"unit\":\"CELSIUS\"}{}"));
  }

  @Test
  void aValidatingReaderNeverAccepts() {
    ArgumentReader in = ArgumentReader.validating("{\"unit\":\"CELSIUS\"}");
    assertEquals(null, read(in));
    assertTrue(in.problems().isEmpty());
    assertFalse(in.accepted());
  }

  @Test
  void whateverIsCutOrChangedTheReadingEnds() {
    String good =
        "{\"unit\":\"CELSIUS\", \"days\":3.0,\"where\":{\"city\":\"W\\u0069en\",\"country\":\"AT\"}}";
    assertEquals("", problems(good));
    int refused = 0;
    for (int at = 0; at < good.length(); at++) {
      // Only the empty text is an object that has all that is given.
      assertEquals(at == 0 ? "/unit is required" : "", cut(problems(good.substring(0, at)), at));
      for (char c : "{}[],:\"\\0-.e tn\u0001\ud800".toCharArray()) {
        refused += problems(good.substring(0, at) + c + good.substring(at + 1)).isEmpty() ? 0 : 1;
        refused += problems(good.substring(0, at) + c + good.substring(at)).isEmpty() ? 0 : 1;
      }
    }
    assertTrue(refused > good.length() * 20, "most changes break something: " + refused);
  }

  /** Nothing, when a cut text has the one problem that it should have, at its end. */
  private static String cut(String problems, int at) {
    String last = problems.substring(problems.lastIndexOf('\n') + 1);
    boolean atTheEnd =
        last.startsWith(" is not valid JSON at character ") && last.contains(" got the end, in ");
    return at > 0 && atTheEnd ? "" : problems;
  }
}
