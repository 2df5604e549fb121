package dev.pokayoke.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Planning;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a model is told, in which order. */
class InstructionsTest {

  private static final String BUSINESS = "You are the order desk.";

  private static void assertInOrder(String text, List<String> parts) {
    int at = -1;
    for (String part : parts) {
      int found = text.indexOf(part, at + 1);
      assertTrue(found > at, () -> "'" + part + "' is missing, or too early, in:\n" + text);
      at = found;
    }
  }

  @Test
  void offIsTheDevelopersOwnTextAlone() {
    assertEquals(BUSINESS, Instructions.compose(Planning.OFF, BUSINESS));
  }

  @Test
  void theSixPartsStandInOrderBeforeTheBusiness() {
    assertInOrder(
        Instructions.compose(Planning.THINK_AND_PLAN, BUSINESS),
        List.of(
            "You are an agent",
            "Do not guess",
            "Before every call of another tool, call think_and_plan",
            "fetches nothing and changes nothing",
            "Do not wait for its answer: in the same turn",
            "plan again",
            BUSINESS));
  }

  @Test
  void thinkSpeaksOfItsOwnTool() {
    String text = Instructions.compose(Planning.THINK, BUSINESS);
    assertInOrder(text, List.of("call think:", "think fetches nothing", BUSINESS));
    assertFalse(text.contains("think_and_plan"));
  }

  @Test
  void promptNamesNoTool() {
    String text = Instructions.compose(Planning.PROMPT, BUSINESS);
    assertInOrder(
        text, List.of("You are an agent", "plan in detail", "In the same turn", BUSINESS));
    assertFalse(text.contains("think"));
  }

  @ParameterizedTest
  @EnumSource(Planning.class)
  void theBusinessComesLastAndUnchanged(Planning planning) {
    assertTrue(Instructions.compose(planning, BUSINESS).endsWith(BUSINESS));
  }
}
