package dev.pokayoke.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeoutTextTest {

  @ParameterizedTest
  @CsvSource({"500ms, PT0.5S", "30s, PT30S", "2m, PT2M", "1h, PT1H", "999999999h, PT999999999H"})
  void readsANumberAndAUnit(String text, Duration time) {
    assertEquals(Optional.of(time), TimeoutText.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30",
        "s",
        "30 s",
        "1.5s",
        "-1s",
        "0s",
        "30sec",
        "1d",
        "1h30m",
        "9999999999s",
        "３s"
      })
  void refusesEverythingElse(String text) {
    assertEquals(Optional.empty(), TimeoutText.parse(text));
  }
}
