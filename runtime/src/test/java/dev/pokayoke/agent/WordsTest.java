package dev.pokayoke.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ways of writing count as the same identifier. */
class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A-10017 | My order A-10017 came broken",
        "A-10017 | a10017",
        "A-10017 | order a_10017.",
        "A-10017 | (A 10017)",
        "A-10017 | A‑10017 and A–10018",
        "A-10017 | Ａ－１００１７",
        "A-10017 | 订单A-10017破了",
        "A-10017 | A-10017の件",
        "A-10017 | orders/A-10017/lines",
        "A-10017 | order#A-10017—it came broken",
        "A-10017 | see A-10017.Thanks",
        "A10017 | A-10017",
        "jane.doe@example.com | write to Jane.Doe@Example.com!",
        "Jane Doe | I am jane   doe",
        "Straße 5 | STRASSE 5",
        "é | e\u0301",
        "张三 | 我是张三。",
        "123e4567-e89b-42d3-a456-426614174000 | id 123E4567-E89B-42D3-A456-426614174000",
        "Q-7 | Q-7"
      })
  void theSame(String value, String text) {
    assertEquals(true, Words.of(text).hold(Words.of(value)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A-10017 | A-10018",
        "A-10017 | A-100171",
        "A-10017 | A-1001",
        "A-10017 | B-A-10017",
        "A-10017 | A-10017-2",
        "A-10017 | XA-10017",
        "A-10017 | A - - - 10017",
        "A-10017 | 10017",
        "10017 | A-10017",
        "117 | 1 17",
        "A10017 | A 10017",
        "Jane Doe | Doe, Jane",
        "5000 | 5000.17",
        "张四 | 我是张三。",
        "A-10017 | ``",
        "- | a - b"
      })
  void notTheSame(String value, String text) {
    assertFalse(Words.of(text).hold(Words.of(value)), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5000 | pay 5000",
        "5000 | 5000.00 EUR",
        "5000 | 5,000 EUR",
        "5000 | €5000",
        "5000 | 5000EUR",
        "0.50 | 0.5",
        "1234567 | 1,234,567",
        "5E+3 | 5000",
        "-5 | -5",
        "12.5 | costs 12.50.",
        "10017 | 10017"
      })
  void theSameNumber(BigDecimal number, String text) {
    assertEquals(true, Words.of(text).hold(number), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"500 | 5000", "17 | A-17", "5000 | 50.00", "3 | three", "117 | 1 17"})
  void anotherNumber(BigDecimal number, String text) {
    assertFalse(Words.of(text).hold(number), text);
  }

  @Test
  void longTextsAreNoTrouble() {
    Words words = Words.of("a ".repeat(50_000) + "-".repeat(50_000) + "b_".repeat(50_000));
    assertFalse(words.hold(Words.of("a-".repeat(200) + "c")));
  }
}
