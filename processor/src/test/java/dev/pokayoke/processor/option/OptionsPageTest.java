package dev.pokayoke.processor.option;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/options.md} says exactly what the enums say. */
class OptionsPageTest {

  private static final Path PAGE = Path.of("..", "docs", "options.md");

  @Test
  void theTableOfOptions() throws IOException {
    assertEquals(
        rows(Arrays.stream(Option.values()).map(OptionsPageTest::row)), page("| `pokayoke."));
  }

  @Test
  void theTableOfChecks() throws IOException {
    assertEquals(rows(Arrays.stream(CheckId.values()).map(OptionsPageTest::row)), page("| ["));
  }

  private static String row(Option option) {
    String values = option.accepted().isEmpty()
        ? "any text"
        : option.accepted().stream()
            .map(value -> "`" + value + "`")
            .collect(Collectors.joining(", "));
    return "| `%s` | %s | %s | %s |"
        .formatted(option.optionName(), values, option.standard(), option.meaning());
  }

  private static String row(CheckId id) {
    return "| [%s](checks/%s.md) | %s | %s |"
        .formatted(
            id,
            id,
            id.severity().name().toLowerCase(Locale.ROOT),
            id.isInevitable() ? "no" : "yes");
  }

  private static String page(String start) throws IOException {
    return rows(Files.readAllLines(PAGE).stream().filter(line -> line.startsWith(start)));
  }

  private static String rows(Stream<String> rows) {
    List<String> all = rows.toList();
    return String.join("\n", all);
  }
}
