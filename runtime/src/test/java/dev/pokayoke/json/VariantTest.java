package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Objects that a property tells apart. */
class VariantTest {

  private static final String[] VARIANTS = {"Circle", "Square", "Group"};
  private static final String[] NAMES = {"type", "size", "left", "right", "all"};

  /** Reads shapes as generated code does; gives them in a form of their own. */
  static String shape(ArgumentReader in) {
    StringBuilder out = new StringBuilder();
    shape(in, out);
    return out.toString();
  }

  private static void shape(ArgumentReader in, StringBuilder out) {
    String variant = in.variant("type", VARIANTS);
    out.append(variant).append('(');
    if (!variant.isEmpty() && in.beginObject()) {
      long seen = 0;
      for (String name; (name = in.nextName()) != null; ) {
        int known = Arrays.asList(NAMES).indexOf(name);
        seen = known < 0 ? seen : in.once(seen, 1L << known);
        switch (name) {
          case "type" -> in.skipVariant();
          case "size" -> out.append(" size ").append(in.readInt());
          case "left", "right" -> shape(in, out.append(' ').append(name).append(' '));
          case "all" -> {
            if (in.beginArray()) {
              while (in.nextItem()) {
                shape(in, out.append(" item "));
              }
            }
          }
          default -> in.unknownProperty(name, NAMES);
        }
      }
      in.requireAll(seen, 1, NAMES);
    }
    out.append(')');
  }

  private static void reads(String expected, String json) {
    assertEquals(new Reading(expected, null), Reading.of(json, VariantTest::shape));
  }

  private static void refuses(String problem, String json) {
    assertEquals(problem, Reading.of(json, VariantTest::shape).problem());
  }

  @Test
  void theDiscriminatorMayStandAnywhere() {
    reads("Circle( size 1)", "{\"type\":\"Circle\",\"size\":1}");
    reads("Circle( size 1)", " { \"size\" : 1 , \"type\" : \"Circle\" } ");
    reads("Circle()", "{\"\\u0074ype\":\"\\u0043ircle\"}");
    reads(
        "Group( left Circle( size 1) right Square())",
        "{\"left\":{\"size\":1,\"type\":\"Circle\"},\"type\":\"Group\",\"right\":{\"type\":\"Square\"}}");
    reads(
        "Group( item Group() item Circle())",
        "{\"all\":[{\"all\":[],\"type\":\"Group\"},{\"type\":\"Circle\"}],\"type\":\"Group\"}");
  }

  @Test
  void oneThatIsMissingOrWrongIsOneProblem() {
    String all = "one of \"Circle\", \"Square\", \"Group\"";
    refuses("/type: is required; must be " + all, "{\"size\":\"x\"}");
    refuses("/type: is required; must be " + all, "{}");
    refuses(
        "/type: must be " + all + "; got \"circel\"; did you mean \"Circle\"?",
        "{\"size\":\"x\",\"type\":\"circel\"}");
    refuses("/type: must be " + all + "; got null", "{\"type\":null}");
    refuses("/type: must be " + all + "; got {\"a\":[1]}", "{\"type\":{\"a\":[1]},\"size\":\"x\"}");
    refuses(
        "/left/type: must be " + all + "; got 7",
        "{\"left\":{\"type\":7,\"left\":{}},\"type\":\"Group\"}");
  }

  @Test
  void oneThatIsGivenTwiceIsNoted() {
    refuses("/type: is given twice", "{\"type\":\"Circle\",\"size\":1,\"type\":\"Square\"}");
    refuses(
        "/type: must be one of \"Circle\", \"Square\", \"Group\"; got \"\"\n/type: is given twice",
        "{\"type\":\"\",\"all\":[{}],\"type\":\"Square\"}");
  }

  @Test
  void otherValuesAreNoObject() {
    refuses("must be an object; got null", "null");
    refuses("must be an object; got \"Circle\"", "\"Circle\"");
    refuses("must be an object; got [{\"type\":\"Circle\"}]", "[{\"type\":\"Circle\"}]");
    refuses("/left: must be an object; got []", "{\"left\":[],\"type\":\"Group\"}");
  }

  @Test
  void exactlyTheValueIsConsumed() {
    for (String json : new String[] {
      "{\"all\":[{}],\"type\":\"Circle\"}",
      "{\"type\":1,\"a\":{}}",
      "{}",
      "{\"a\":[[]]}",
      "3",
      "null"
    }) {
      Reading.consumesOneValue(json, VariantTest::shape);
    }
  }
}
