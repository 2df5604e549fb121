package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects, arrays, places and the bounds of what is told. */
class StructureReaderTest {

  private static List<Integer> ints(ArgumentReader in) {
    List<Integer> items = new ArrayList<>();
    if (in.beginArray()) {
      while (in.nextItem()) {
        items.add(in.readInt());
      }
    }
    return items;
  }

  private static Function<ArgumentReader, Object> sized(int minimum, int maximum) {
    return in -> {
      List<Integer> items = ints(in);
      in.checkSize(items.size(), minimum, maximum);
      in.checkUnique(items);
      return items;
    };
  }

  @Test
  void arrays() {
    assertEquals(
        new Reading(List.of(1, 2), null), Reading.of("[ 1 , 2 ]", StructureReaderTest::ints));
    assertEquals(new Reading(List.of(), null), Reading.of("[ ]", StructureReaderTest::ints));
    assertEquals(
        "/1: must be an integer; got \"x\"\n/3: must be an integer; got [5,[6]]",
        Reading.of("[1,\"x\",2,[5,[6]],3]", StructureReaderTest::ints).problem());
    assertEquals(
        "must be an array; got \"[1]\"",
        Reading.of("\"[1]\"", StructureReaderTest::ints).problem());
    assertEquals(
        "must be an array; got {\"0\":1}",
        Reading.of("{\"0\":1}", StructureReaderTest::ints).problem());
  }

  @Test
  void sizes() {
    assertNull(Reading.of("[1,2]", sized(1, 2)).problem());
    assertNull(Reading.of("[]", sized(-1, -1)).problem());
    assertEquals(
        "must have at least 1 item; got 0", Reading.of("[]", sized(1, 2)).problem());
    assertEquals(
        "must have at most 2 items; got 3", Reading.of("[1,2,3]", sized(1, 2)).problem());
    Function<ArgumentReader, Object> map = in -> {
      Map<?, ?> value = (Map<?, ?>) in.readAny();
      in.checkSize(value.size(), 2, 3);
      return value;
    };
    assertEquals(
        "must have at least 2 properties; got 1", Reading.of("{\"a\":[]}", map).problem());
  }

  @Test
  void uniqueItems() {
    assertEquals(
        "must not have equal items; equal are 0 and 2, 1 and 3, 0 and 4 and 1 more",
        Reading.of("[1,2,1.0,2,1,1e0]", sized(-1, -1)).problem());
    Function<ArgumentReader, Object> any = in -> {
      List<?> items = (List<?>) in.readAny();
      in.checkUnique(items);
      return items;
    };
    assertEquals(
        "must not have equal items; equal are 0 and 1, 2 and 3",
        Reading.of("[{\"a\":[1]},{\"a\":[1.0]},null,null,\"1\",1,true,{}]", any).problem());
    List<Double> zeros = List.of(0.0, -0.0);
    assertEquals("must not have equal items; equal are 0 and 1", UniqueItems.problem(zeros));
    assertEquals(null, UniqueItems.problem(List.of(new BigDecimal("1.0"), new BigDecimal("1.01"))));
  }

  @Test
  void itemsAreEqualWhenTheirJsonIs() {
    Function<ArgumentReader, Object> arrays = in -> {
      List<int[]> items = new ArrayList<>();
      if (in.beginArray()) {
        while (in.nextItem()) {
          items.add(ints(in).stream().mapToInt(i -> i).toArray());
        }
        in.checkUnique(items);
      }
      return items.size();
    };
    assertEquals(
        "must not have equal items; equal are 1 and 2",
        Reading.of(" [ [1], [1,2], [1.0,2] ]", arrays).problem());
    assertNull(Reading.of("[[1],[2]]", arrays).problem());
    assertEquals(
        "must not have equal items; equal are 0 and 1",
        Reading.of("[\"PT60M\",\"PT1H\"]", in -> {
              List<Object> items = new ArrayList<>();
              in.beginArray();
              while (in.nextItem()) {
                items.add(in.read(TextFormat.DURATION));
              }
              in.checkUnique(items);
              return items;
            })
            .problem());
  }

  @Test
  void placesAreJsonPointers() {
    assertEquals(
        "/a~1b/1/~0~1/~: is given twice".replace("/~:", "/~0:"),
        Reading.of("{\"a/b\":[0,{\"~/\":{\"~\":1,\"~\":2}}]}", ArgumentReader::readAny)
            .problem());
    String long61 = "n".repeat(61);
    assertEquals(
        "/" + "n".repeat(60) + "…/\\n: is given twice",
        Reading.of("{\"" + long61 + "\":{\"\\n\":1,\"\\n\":2}}", ArgumentReader::readAny)
            .problem());
  }

  @Test
  void unknownPropertiesAreConsumedWhole() {
    Function<ArgumentReader, Object> read = in -> {
      if (in.beginObject()) {
        for (String name; (name = in.nextName()) != null; ) {
          in.unknownProperty(name, new String[] {"orderId", "note"});
        }
      }
      return null;
    };
    assertEquals(
        "/order_id: is not an argument here; did you mean \"orderId\"?\n"
            + "/x: is not an argument here; known here: \"orderId\", \"note\"",
        Reading.of("{\"order_id\":{\"a\":[{}]},\"x\":\"}\"}", read).problem());
    assertEquals(
        "/x: is not an argument here; there are none",
        Reading.of("{\"x\":1}", in -> {
              in.beginObject();
              in.unknownProperty(in.nextName(), new String[0]);
              return in.nextName();
            })
            .problem());
  }

  @Test
  void unknownKeysAreConsumedWhole() {
    Function<ArgumentReader, Object> read = in -> {
      if (in.beginObject()) {
        for (String name; (name = in.nextName()) != null; ) {
          in.unknownKey(name, new String[] {"SMALL", "LARGE"});
        }
      }
      return null;
    };
    assertEquals(
        "/small: the property's name must be one of \"SMALL\", \"LARGE\"; did you mean \"SMALL\"?\n"
            + "/7: the property's name must be one of \"SMALL\", \"LARGE\"",
        Reading.of("{\"small\":{\"a\":[{}]},\"7\":\"}\"}", read).problem());
  }

  @Test
  void maskOfSixtyFourProperties() {
    String[] names = new String[64];
    Arrays.setAll(names, i -> "p" + i);
    ArgumentReader in = ArgumentReader.of("{}");
    in.beginObject();
    assertNull(in.nextName());
    long seen = in.once(0, 1L << 63);
    assertEquals(1L << 63, seen);
    in.requireAll(seen, 1L << 63 | 1L << 62 | 1, names);
    assertEquals("/p0: is required\n/p62: is required", Reading.text(in));
  }

  @Test
  void nullOnlyWhereAsked() {
    assertEquals(
        new Reading(true, null),
        Reading.of(
            "[null]", in -> in.beginArray() && in.nextItem() && in.isNull() && !in.nextItem()));
    ArgumentReader in = ArgumentReader.of("[1,nul]");
    in.beginArray();
    in.nextItem();
    assertFalse(in.isNull());
    assertEquals(1, in.readInt());
    in.nextItem();
    assertFalse(in.isNull());
    assertTrue(
        Reading.text(in).startsWith("is not valid JSON at character 4: expected a value, got 'n'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void depthIsBounded(String open) {
    int levels = open.equals("[{\"a\":") ? 2 : 1;
    String close =
        open.replace("\"a\":", "").replace("[{", "}]").replace('[', ']').replace('{', '}');
    String good = open.repeat(100 / levels) + "1" + close.repeat(100 / levels);
    assertNull(Reading.of(good, ArgumentReader::readAny).problem());
    String deep = open.repeat(50_000) + "1" + close.repeat(50_000);
    String problem = Reading.of(deep, ArgumentReader::readAny).problem();
    assertTrue(problem.contains(": must not be nested deeper than 100 levels; got "), problem);
    assertTrue(problem.length() < 700, problem);
    // Skipped, it costs no stack.
    assertTrue(
        Reading.of(deep, ArgumentReader::readInt).problem().startsWith("must be an integer; got "));
    assertTrue(Reading.of(open.repeat(100_000), ArgumentReader::readInt)
        .problem()
        .startsWith("is not valid JSON at character"));
  }

  @Test
  void problemsAreBounded() {
    String json = "[" + "\"x\",".repeat(999_999) + "1]";
    ArgumentReader in = ArgumentReader.of(json);
    int mark = in.mark();
    assertEquals(1_000_000, ints(in).size());
    assertFalse(in.cleanSince(mark));
    assertEquals(21, in.problems().size());
    assertEquals(
        new Problem("", "999979 more problems are not listed"), in.problems().get(20));
    mark = in.mark();
    assertTrue(in.cleanSince(mark));
    in.refuse(new IllegalArgumentException("too late"));
    assertFalse(in.cleanSince(mark), "a problem that is only counted counts");
  }

  @Test
  void refusals() {
    assertEquals(
        "ends before it begins",
        Refusal.message(new IllegalArgumentException(" ends before\r\n it begins. ")));
    assertEquals("is not accepted", Refusal.message(new IllegalArgumentException()));
    assertEquals("is not accepted", Refusal.message(new IllegalArgumentException(" \n")));
    assertEquals("is not accepted", Refusal.message(new IllegalArgumentException("...")));
    assertEquals(
        "is not accepted",
        Refusal.message(new IllegalArgumentException(new RuntimeException("x"))));
    IllegalArgumentException noConstant =
        assertThrows(IllegalArgumentException.class, () -> Thread.State.valueOf("X"));
    assertEquals("is not accepted", Refusal.message(noConstant));
    assertTrue(Refusal.message(new IllegalArgumentException("x".repeat(10_000))).length() <= 310);
  }

  @Test
  void theBindingMustReadToTheEnd() {
    assertThrows(IllegalStateException.class, () -> ArgumentReader.of("{}").accepted());
    ArgumentReader in = ArgumentReader.of("[1]");
    in.beginArray();
    assertThrows(IllegalStateException.class, in::accepted);
  }

  @Test
  void afterBrokenTextNothingFollows() {
    ArgumentReader in = ArgumentReader.of("{\"a\" 1}");
    assertTrue(in.beginObject());
    assertNull(in.nextName());
    int mark = in.mark();
    assertFalse(in.cleanSince(mark));
    assertFalse(in.beginObject());
    assertFalse(in.beginArray());
    assertFalse(in.nextItem());
    assertFalse(in.isNull());
    assertEquals(1, in.once(1, 1));
    in.requireAll(0, 1, new String[] {"a"});
    in.unknownProperty("b", new String[] {"a"});
    in.unknownKey("b", new String[] {"a"});
    in.checkSize(0, 1, 2);
    in.checkUnique(List.of(1, 1));
    in.refuse(new IllegalArgumentException("x"));
    assertFalse(in.readBoolean());
    assertEquals(0, in.readInt() + in.readLong() + in.readByte() + in.readShort());
    assertEquals(
        0,
        in.readDouble()
            + in.readFloat()
            + in.readDecimal().signum()
            + in.readBigInteger().signum());
    assertEquals(
        "",
        in.readString() + in.readString(TextPattern.of("x")) + in.readOneOf(new String[] {"a"}));
    assertEquals(0, in.readChar());
    assertNull(in.read(TextFormat.DATE));
    in.readAny();
    assertFalse(in.accepted());
    assertEquals(
        "is not valid JSON at character 6: expected ':', got '1' in {\"a\" <here>1}",
        Reading.text(in));
  }
}
