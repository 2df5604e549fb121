package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes as base64: what is written is read back, and nothing else is taken. */
class BytesTest {

  private static Reading read(String json) {
    Reading.consumesOneValue(json, ArgumentReader::readBytes);
    return Reading.of(json, ArgumentReader::readBytes);
  }

  private static String written(byte[] bytes) {
    ResultWriter out = new ResultWriter();
    out.write(bytes);
    return out.toString();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Random random = new Random(7);
    for (int size = 0; size < 70; size++) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      Reading reading = read(written(bytes));
      assertNull(reading.problem());
      assertArrayEquals(bytes, (byte[]) reading.value());
    }
    assertEquals("null", written(null));
  }

  @Test
  void slashesMayBeEscaped() {
    assertArrayEquals(new byte[] {-1, -1, -1}, (byte[]) read("\"\\/\\/\\/\\/\"").value());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "====",
        "A===",
        "AB=C",
        "=AAA",
        "A=AA",
        "AAA=AAAA",
        "AA==AA==",
        "!!!!",
        "AÄAA",
        "AAAA====",
        "AB==",
        "AAB=",
        "\u0000\u0000\u0000\u0000"
      })
  void otherTextsAreRefused(String text) {
    ResultWriter out = new ResultWriter();
    out.write(text);
    String problem = read(out.toString()).problem();
    assertTrue(problem.startsWith("must be bytes in base64 such as \"aGVsbG8=\"; got \""), problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AAA | ; pad it with = to a multiple of 4 characters, it has 3",
        "A-_A | ; write + for - and / for _",
        "AA AA | ; leave out spaces and line breaks",
        "data:text/plain;base64,AAAA | ; leave out what comes before the bytes, up to the comma",
        "hello, world |",
        "AAA. |"
      })
  void advice(String text, String advice) {
    String expected = "must be bytes in base64 such as \"aGVsbG8=\"; got \"" + text + "\"";
    assertEquals(
        expected + (advice == null ? "" : advice), read('"' + text + '"').problem());
  }

  @Test
  void otherValuesAreRefused() {
    for (String json : new String[] {"1", "true", "null", "[1]", "{}"}) {
      assertEquals(
          "must be bytes in base64 such as \"aGVsbG8=\"; got " + json,
          read(json).problem());
    }
  }

  @Test
  void megabytesAreNotShown() {
    String problem = read('"' + "x".repeat(5_000_001) + '"').problem();
    assertTrue(problem.length() < 250, problem);
  }

  @Test
  void numbersOfBytesAreBounded() {
    String three = "\"AAAA\"";
    assertNull(Reading.of(three, in -> in.readBytes(3, 3)).problem());
    assertEquals(
        "must have at least 4 bytes; got 3",
        Reading.of(three, in -> in.readBytes(4, -1)).problem());
    assertEquals(
        "must have at most 1 byte; got 3",
        Reading.of(three, in -> in.readBytes(-1, 1)).problem());
    assertArrayEquals(new byte[0], (byte[])
        Reading.of(three, in -> in.readBytes(4, -1)).value());
  }

  @Test
  void amongValuesOfAnyTypeToo() {
    ResultWriter out = new ResultWriter();
    out.writeAny(Map.of("a", List.of(new byte[] {0, 1})));
    assertEquals("{\"a\":[\"AAE=\"]}", out.toString());
  }

  @Test
  void equalBytesAreEqualItems() {
    Function<ArgumentReader, Object> items = in -> {
      List<byte[]> all = new ArrayList<>();
      in.beginArray();
      while (in.nextItem()) {
        all.add(in.readBytes());
      }
      in.checkUnique(all);
      return all.size();
    };
    assertEquals(
        "must not have equal items; equal are 0 and 2",
        Reading.of("[\"AAE=\",\"AA==\",\"AAE=\"]", items).problem());
  }
}
