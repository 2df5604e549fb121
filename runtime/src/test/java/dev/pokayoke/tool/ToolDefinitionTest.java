package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model is told about a tool. */
class ToolDefinitionTest {

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void aTimeOutThatIsNoTimeIsRefused(long millis) {
    ToolDefinition.Builder builder = ToolDefinition.builder("get");
    assertThrows(IllegalArgumentException.class, () -> builder.timeoutMillis(millis));
  }

  @Test
  void aTimeOutMayBeAsLongAsOneLikes() {
    assertEquals(
        Optional.of(Duration.ofMillis(Long.MAX_VALUE)),
        ToolDefinition.builder("get").timeoutMillis(Long.MAX_VALUE).build().timeout());
  }
}
