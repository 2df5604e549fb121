package dev.pokayoke.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One text for equal arguments. */
class CanonicalArgumentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"b\": 1, \"a\": [true, null, {}]} | {\"a\":[true,null,{}],\"b\":1}",
        "{\"a\":1.50} | {\"a\":1.5}",
        "{\"a\":1e2} | {\"a\":100}",
        "{\"a\":-0.0} | {\"a\":0}",
        "{\"a\":9007199254740993} | {\"a\":9007199254740993}",
        "{\"a\":1e1000000000} | {\"a\":1E+1000000000}",
        "{\"a\":1e99999999999} | {\"a\":1e99999999999}",
        "{\"a\":0.01e-2147483647} | {\"a\":0.01e-2147483647}",
        "{\"a\":1000e2147483646} | {\"a\":1000e2147483646}",
        "{\"a\":\"\\u0041\"} | {\"a\":\"A\"}",
        "{\"a\":\"x\\ny\\\"\\\\\"} | {\"a\":\"x\\ny\\\"\\\\\"}",
        "null | {}",
        "'' | {}",
        "{\"a\":1,\"a\":2} | {\"a\":1,\"a\":2}",
        "{\"a\": | {\"a\":",
        "{} {} | {} {}",
      })
  void equalArgumentsHaveOneText(String arguments, String canonical) {
    assertEquals(canonical, CanonicalArguments.of(arguments));
  }

  @Test
  void depthIsNoDanger() {
    String deep = "[".repeat(100_000);
    assertEquals(deep, CanonicalArguments.of(deep));
  }

  @Test
  void theHashTellsToolsApart() {
    assertNotEquals(CanonicalArguments.hash("a", "{}"), CanonicalArguments.hash("b", "{}"));
  }
}
