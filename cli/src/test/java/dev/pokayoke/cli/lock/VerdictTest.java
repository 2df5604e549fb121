package dev.pokayoke.cli.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.processor.document.JsonReader;
import dev.pokayoke.processor.document.Node;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What we call compatible, a validator that somebody else wrote has to accept; what we call breaking, it refuses somewhere. */
class VerdictTest {

  private static final List<String> VALUES = List.of(
      "null",
      "true",
      "0",
      "1",
      "2",
      "5",
      "0.3",
      "0.2",
      "10.5",
      "-7",
      "1000",
      "\"\"",
      "\"a\"",
      "\"b\"",
      "\"A\"",
      "\"B\"",
      "\"x\"",
      "\"{was}\"",
      "\"long text\"",
      "[]",
      "[1]",
      "[1,1]",
      "[\"a\"]",
      "[{\"b\":1}]",
      "{}",
      "{\"a\":\"x\"}",
      "{\"a\":1}",
      "{\"a\":null}",
      "{\"b\":1}",
      "{\"b\":\"long text\"}",
      "{\"b\":2,\"a\":\"y\"}",
      "{\"l\":[\"A\"]}",
      "{\"l\":[\"B\"]}",
      "{\"type\":\"Square\"}",
      "{\"type\":\"Dot\"}",
      "{\"id\":\"1\"}",
      "{\"orderId\":\"1\"}",
      "{\"p\":1,\"q\":1,\"r\":1,\"s\":1}");

  /** The page says that clients read past what they do not know. */
  private static final Set<Kind> READ_PAST =
      EnumSet.of(Kind.REQUIRED_PROPERTY_ADDED, Kind.OPTIONAL_PROPERTY_ADDED, Kind.OTHERS_ALLOWED);

  /** They break by what a value means, or by what nobody looks at: a validator does not tell. */
  private static final Set<Kind> BY_MEANING = EnumSet.of(
      Kind.PROPERTY_REMOVED,
      Kind.PROPERTY_RENAMED,
      Kind.DEFAULT_CHANGED,
      Kind.DEFAULT_DROPPED,
      Kind.FORMAT_ADDED,
      Kind.FORMAT_DROPPED,
      Kind.FORMAT_CHANGED,
      Kind.KEYWORD_CHANGED);

  private static final long SEEDS = Long.getLong("pokayoke.seeds", 4_000);

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Test
  void aValidatorAgrees() throws Exception {
    Node cases = cases();
    List<Kind> seen = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (!kind.isOfTool() && kind != Kind.KEYWORD_CHANGED) {
        for (Object each : cases.array(kind.word())) {
          check(kind, Node.of(each).object("was"), Node.of(each).object("is"));
          seen.add(kind);
        }
      }
    }
    assertFalse(seen.isEmpty());
  }

  @Test
  void aValidatorAgreesOnSchemasMadeUpByChance() throws Exception {
    int compatible = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      Node was = json(new RandomSchemas(seed, 0).document());
      long other = seed % 4 == 0 ? seed + 1 : seed;
      Node is = json(new RandomSchemas(other, (int) (seed % 40)).document());
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      new SchemaComparison(was, is, (kind, place, from, to) -> kinds.add(kind)).compare();
      Schema old = REGISTRY.getSchema(PrettyJson.oneLine(was));
      Schema now = REGISTRY.getSchema(PrettyJson.oneLine(is));
      String what = "seed " + seed + ": " + PrettyJson.oneLine(was) + " and "
          + PrettyJson.oneLine(is) + ", " + kinds + ": ";
      // The page says that nobody writes what an open object does not name.
      if (areCompatible(kinds, Side.ARGUMENTS) && !kinds.contains(Kind.OPTIONAL_PROPERTY_ADDED)) {
        compatible += kinds.isEmpty() ? 0 : 1;
        assertEquals(what, what + String.join(" ", onlyIn(old, now)));
      }
      boolean isReadPast = kinds.stream().anyMatch(READ_PAST::contains);
      if (areCompatible(kinds, Side.RESULT) && !isReadPast) {
        assertEquals(what, what + String.join(" ", onlyIn(now, old)));
      }
    }
    assertTrue(compatible > SEEDS / 50, compatible + " compatible changes");
  }

  private static Node json(Object schema) throws Exception {
    return Node.of(JsonReader.read(new StringReader(PrettyJson.oneLine(schema)), "a schema"));
  }

  private static boolean areCompatible(Set<Kind> kinds, Side side) {
    return kinds.stream().allMatch(kind -> kind.verdict(side) == Verdict.COMPATIBLE);
  }

  private static List<String> onlyIn(Schema one, Schema other) {
    return VALUES.stream()
        .filter(value -> takes(one, value) && !takes(other, value))
        .toList();
  }

  private static void check(Kind kind, Node was, Node is) {
    Schema old = REGISTRY.getSchema(PrettyJson.oneLine(was));
    Schema now = REGISTRY.getSchema(PrettyJson.oneLine(is));
    agree(kind, Side.ARGUMENTS, was, onlyIn(old, now));
    if (!READ_PAST.contains(kind)) {
      agree(kind, Side.RESULT, was, onlyIn(now, old));
    }
  }

  private static void agree(Kind kind, Side side, Node was, List<String> witnesses) {
    String what = kind.word() + " of " + PrettyJson.oneLine(was) + ", "
        + side.name().toLowerCase(Locale.ROOT) + ": ";
    if (kind.verdict(side) == Verdict.COMPATIBLE) {
      assertEquals(what + List.of(), what + witnesses);
    } else if (!BY_MEANING.contains(kind)) {
      assertFalse(witnesses.isEmpty(), what + "nothing breaks");
    }
  }

  private static boolean takes(Schema schema, String value) {
    return schema.validate(value, InputFormat.JSON).isEmpty();
  }

  private static Node cases() throws Exception {
    try (Reader text = new InputStreamReader(
        VerdictTest.class.getResourceAsStream("schema-changes.json"), StandardCharsets.UTF_8)) {
      return Node.of(JsonReader.read(text, "cases"));
    }
  }
}
