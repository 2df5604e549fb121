package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      One of: small, medium, large               ; small medium large
      Must be either asc or desc                 ; asc desc
      Valid values are "open", "closed"          ; open closed
      Sort order: ascending or descending        ; ascending descending
      Method (GET, POST, DELETE)                 ; GET POST DELETE
      Priority, 1=low, 2=high                    ; low high
      "HASH" (default) or "JSON"                 ; HASH JSON
      状态，可选值：open、closed                   ; open closed
      Kind of index: a | b                       ; a b
      """)
  void closedListsAreFound(String text, String values) {
    assertEquals(List.of(values.split(" ")), Prose.of(text).closedList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Language, e.g. de, fr or it",
        "One of the colours of the catalogue, such as red, green",
        "First and last name",
        "Town or village",
        "Name of the city, in English",
        "语言，例如：中文、英文",
        "When it starts: the day, not the hour",
        ""
      })
  void openListsAreNone(String text) {
    assertEquals(List.of(), Prose.of(text).closedList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      Mail addresses, comma separated            ; true
      The filter as a JSON object                ; true
      名称，用逗号分隔                             ; true
      Words of the title, commas are fine        ; false
      Path to the JSON file                      ; false
      """)
  void listsInTexts(String text, boolean list) {
    assertEquals(list, Prose.of(text).tellsList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      Street and town, required if delivery is POST ; true
      Only used when mode is fast                   ; true
      当类型为自提时必填                              ; true
      Required                                      ; false
      What the driver has to know                   ; false
      """)
  void conditions(String text, boolean condition) {
    assertEquals(condition, Prose.of(text).tellsCondition());
  }
}
