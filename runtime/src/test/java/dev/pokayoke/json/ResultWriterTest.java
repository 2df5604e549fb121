package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is written is JSON, whatever the value, and says the same when read. */
class ResultWriterTest {

  private static final JsonMapper JACKSON = new JsonMapper();

  private static String written(Consumer<ResultWriter> writing) {
    ResultWriter out = new ResultWriter();
    writing.accept(out);
    return out.toString();
  }

  private static String any(Object value) {
    return written(out -> out.writeAny(value));
  }

  @Test
  void commasAndNames() {
    String json = written(out -> {
      out.beginObject();
      out.name("a");
      out.beginArray();
      out.write(1);
      out.beginObject();
      out.endObject();
      out.beginArray();
      out.endArray();
      out.writeNull();
      out.endArray();
      out.name("b\"\n");
      out.write("x");
      out.name("c");
      out.write(true);
      out.endObject();
    });
    assertEquals("{\"a\":[1,{},[],null],\"b\\\"\\n\":\"x\",\"c\":true}", json);
  }

  @Test
  void aPropertyThatMayBeLeftOutIsLeftOutWithNull() {
    String json = written(out -> {
      out.beginObject();
      out.nameUnlessNull("a");
      out.writeNull();
      out.nameUnlessNull("b");
      out.write(1);
      out.nameUnlessNull("c");
      out.write(Double.NaN);
      out.nameUnlessNull("d");
      out.writeAny(null);
      out.name("e");
      out.writeNull();
      out.nameUnlessNull("f");
      out.beginArray();
      out.writeNull();
      out.endArray();
      out.nameUnlessNull("g");
      out.writeAny(Collections.singletonMap("h", null));
      out.nameUnlessNull("i");
      out.writeJson(MissingNode.getInstance());
      out.endObject();
    });
    assertEquals("{\"b\":1,\"e\":null,\"f\":[null],\"g\":{\"h\":null}}", json);
    assertEquals("{}", written(out -> {
      out.beginObject();
      out.nameUnlessNull("{");
      out.write((CharSequence) null);
      out.endObject();
    }));
  }

  @Test
  void numbers() {
    assertEquals("0.1", written(out -> out.write(0.1f)));
    assertEquals("0.1", written(out -> out.write(0.1)));
    assertEquals("3.0", written(out -> out.write(3.0)));
    assertEquals("null", written(out -> out.write(Double.NaN)));
    assertEquals("null", written(out -> out.write(Float.NEGATIVE_INFINITY)));
    assertEquals("null", written(out -> out.write((Number) Double.POSITIVE_INFINITY)));
    assertEquals("-9223372036854775808", written(out -> out.write(Long.MIN_VALUE)));
    assertEquals("null", written(out -> out.write((Number) null)));
    assertEquals("0.1", written(out -> out.write((Number) 0.1f)));
    assertEquals("7", written(out -> out.write(new AtomicInteger(7))));
    assertEquals(
        "12345678901234567890", written(out -> out.write(new BigInteger("12345678901234567890"))));
  }

  @Test
  void decimalsKeepTheirDigitsAndDoNotGrow() {
    assertEquals("100.00", written(out -> out.write(new BigDecimal("100.00"))));
    assertEquals("100", written(out -> out.write(new BigDecimal("1E+2"))));
    assertEquals("0.0000001", written(out -> out.write(new BigDecimal("1E-7"))));
    assertEquals("1E+1000000", written(out -> out.write(new BigDecimal("1E+1000000"))));
    assertEquals("0E-1000", written(out -> out.write(new BigDecimal("0E-1000"))));
    Random random = new Random(4);
    for (int i = 0; i < 10_000; i++) {
      BigDecimal value =
          new BigDecimal(new BigInteger(random.nextInt(120), random), random.nextInt(200) - 100);
      String json = written(out -> out.write(value));
      assertEquals(value, new BigDecimal(json).setScale(value.scale()));
      assertTrue(JsonText.isNumber(json), json);
      assertTrue(json.length() <= value.precision() + 40, json);
    }
  }

  @Test
  void aNumberOfAnUnknownClassIsQuotedUnlessItIsJson() {
    Number fraction = new Fraction();
    assertEquals("\"1/2\"", any(fraction));
    for (String text : new String[] {"", "01", "1.", "+1", "NaN", "1 ", "٣"}) {
      assertEquals(false, JsonText.isNumber(text), text);
    }
  }

  private static final class Fraction extends Number {
    private static final long serialVersionUID = 1L;

    @Override
    public int intValue() {
      return 0;
    }

    @Override
    public long longValue() {
      return 0;
    }

    @Override
    public float floatValue() {
      return 0.5f;
    }

    @Override
    public double doubleValue() {
      return 0.5;
    }

    @Override
    public String toString() {
      return "1/2";
    }
  }

  @Test
  void everyTextComesBack() throws Exception {
    assertEquals(
        "\"\\u0000\\b\\f\\n\\r\\t\\u001f \\\"\\\\/\u007f\u2028😀\"",
        any("\0\b\f\n\r\t\u001f \"\\/\u007f\u2028😀"));
    assertEquals("\"a\\ud83d\"", any("a\ud83d"));
    assertEquals("\"\\ude00\\ud83db\"", any("\ude00\ud83db"));
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(20); j > 0; j--) {
        text.append(
            (char) (random.nextInt(4) == 0 ? 0xD7F0 + random.nextInt(0x820) : random.nextInt(300)));
      }
      String json = any(text);
      assertEquals(text.toString(), JACKSON.readTree(json).textValue());
      assertTrue(json.chars().noneMatch(c -> c < ' '));
    }
  }

  @Test
  void valuesOfAnyType() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put("list", List.of(1, "x", Optional.of(2), Optional.empty()));
    map.put(7, new Object[] {'c', Thread.State.NEW, LocalDate.of(2026, 3, 31), Path.of("a", "b")});
    map.put(null, null);
    assertEquals(
        "{\"list\":[1,\"x\",2,null],\"7\":[\"c\",\"NEW\",\"2026-03-31\",\"a/b\"],\"null\":null}",
        any(map).replace("\\\\", "/"));
    assertEquals(
        "[[1,2],[3],[1.5],[0.1],[true],\"/w==\",[4],[\"x\"]]",
        any(List.of(
            new int[] {1, 2},
            new long[] {3},
            new double[] {1.5},
            new float[] {0.1f},
            new boolean[] {true},
            new byte[] {-1},
            new short[] {4},
            new char[] {'x'})));
    enum Shouting {
      LOUD;

      @Override
      public String toString() {
        return "very loud";
      }
    }
    assertEquals("{\"LOUD\":\"LOUD\"}", any(Map.of(Shouting.LOUD, Shouting.LOUD)));
    assertEquals("\"2026-03-31\"", written(out -> out.writeText(LocalDate.of(2026, 3, 31))));
    assertEquals("null", written(out -> out.writeText(null)));
    assertEquals("null", written(out -> out.write((CharSequence) null)));
    assertEquals("null", written(out -> out.write((Boolean) null)));
  }

  @Test
  void valuesThatAreJsonAlready() throws Exception {
    JsonNode tree = JACKSON.readTree("{\"a\":[1,\"x\",null]}");
    assertEquals("{\"a\":[1,\"x\",null]}", written(out -> out.writeJson(tree)));
    assertEquals("null", written(out -> out.writeJson(null)));
    assertEquals("null", written(out -> out.writeJson(MissingNode.getInstance())));
    assertEquals("[{\"a\":[1,\"x\",null]}]", any(List.of(tree)));
    for (String text : new String[] {"{", "1 2", "NaN", " ", "{\"a\":1}}"}) {
      ResultWriter out = new ResultWriter();
      assertThrows(IllegalStateException.class, () -> out.writeJson(text), text);
    }
  }

  @Test
  void documentsComeBack() throws Exception {
    RandomDocuments documents = new RandomDocuments(6);
    int compared = 0;
    for (int i = 0; i < 20_000; i++) {
      ArgumentReader in = ArgumentReader.of(documents.good());
      Object value = in.readAny();
      if (in.accepted()) {
        String json = any(value);
        JsonNode node = JACKSON.readTree(json);
        assertEquals(
            json,
            any(Reading.of(node.isNull() ? "null" : json, ArgumentReader::readAny)
                .value()));
        compared++;
      }
    }
    assertTrue(compared > 10_000);
  }

  @Test
  void valuesThatContainThemselvesEnd() {
    List<Object> list = new ArrayList<>();
    list.add(Collections.singletonMap("self", list));
    IllegalStateException deep = assertThrows(IllegalStateException.class, () -> any(list));
    assertEquals(
        "the result is nested deeper than 256 levels: it probably contains itself",
        deep.getMessage());
  }

  @Test
  void endlessValuesEnd() {
    String mebibyte = "x".repeat(1 << 20);
    Iterable<String> endless = () -> new java.util.Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public String next() {
        return mebibyte;
      }
    };
    IllegalStateException huge = assertThrows(IllegalStateException.class, () -> any(endless));
    assertEquals("the result is longer than 67108864 characters", huge.getMessage());
  }
}
