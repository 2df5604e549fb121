package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Optional. City to look at | true | false",
        "City to look at (optional) | true | false",
        "City to look at, optional | true | false",
        "The city is optional; all of them otherwise | true | false",
        "城市（可选） | true | false",
        "Names of the optional fields | false | false",
        "Fields (optional ones too) | false | false",
        "可选值为 A 或 B | false | false",
        "Required: the city | false | true",
        "City (required) | false | true",
        "The city is required. | false | true",
        "城市（必填） | false | true",
        "Required for orders from abroad | false | false",
        "The required city | false | false",
        "City that is required if no code is given | false | false"
      })
  void whetherItMayBeLeftOut(String text, boolean optional, boolean required) {
    assertEquals(optional, Claims.of(text).isOptional());
    assertEquals(required, Claims.of(text).isRequired());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Days to look ahead; default 5. | false | 5",
        "Days (default: 5) | false | 5",
        "Days, defaults to 5 | false | 5",
        "天数，默认为5 | false | 5",
        "Sort order, default is 'asc' | true | asc",
        "Default sorting is by day | true | -",
        "Days to look ahead | false | -"
      })
  void whatHoldsWithoutIt(String text, boolean quoted, String expected) {
    assertEquals(expected, Claims.of(text).standard(quoted).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Days, 1 to 14 | 1..14",
        "Days (1-14) | 1..14",
        "between 0.5 and 2 | 0.5..2",
        "1到14天 | 1..14",
        "At most 50 rows | ..50",
        "最多50条 | ..50",
        "Days | -",
        "Day, e.g. 2026-03-31 | -",
        "1 to 5 for adults, 1 to 3 for children | -",
        "Countdown from 10 to 1 | -",
        "Version 1.2-3.4.5 | -"
      })
  void theRange(String text, String expected) {
    String range = Claims.of(text)
        .range()
        .map(found ->
            found.least().map(Object::toString).orElse("") + ".." + found.most().get())
        .orElse("-");
    assertEquals(expected, range);
  }
}
