package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "getOrderLine2, get order lin 2",
    "HTTPServer, http server",
    "order_id, order id",
    "list-team-members, list team member",
    "Cancelled orders, abort order",
    "cancelling the order, abort the order",
    "queries, search",
    "matches the classes, match the class",
    "its status and address, its status and address",
    "'', ''"
  })
  void wordsAreCutAndLoseTheirEndings(String text, String words) {
    assertEquals(words.isEmpty() ? List.of() : List.of(words.split(" ")), canonical(text));
  }

  /** "cancel" and "abort" are one word; which of the two stands for both is no matter of this test. */
  private static List<String> canonical(String text) {
    String one = Terms.of("cancel").words().get(0);
    return Terms.of(text).words().stream()
        .map(word -> word.equals(one) ? "abort" : word)
        .toList();
  }

  @Test
  void chineseIsCutAtKnownWordsAndComparedWithEnglishNames() {
    assertEquals(Terms.of("cityName").words(), Terms.of("城市名称").words());
    assertEquals(Set.of(), Terms.of("处理相关信息").without(Worth.FILLER, Worth.VAGUE, Worth.SEVERAL));
    assertTrue(Terms.of("查询高铁").words().contains("高铁"), "unknown words are pairs of characters");
  }

  @Test
  void wordsHaveTheirWorth() {
    Terms text = Terms.of("Gets the various data of a user");
    assertTrue(text.has(Worth.SEVERAL));
    assertFalse(text.has(Worth.CLAUSE));
    assertEquals(
        Set.of(), text.without(Worth.STOP, Worth.READ, Worth.FILLER, Worth.SETTING, Worth.SEVERAL));
    assertTrue(Terms.of("To manage rooms").startsWith(Worth.VAGUE));
    assertFalse(Terms.of("Rooms to manage").startsWith(Worth.VAGUE));
    assertFalse(Terms.of("").startsWith(Worth.VAGUE));
  }

  @ParameterizedTest
  @CsvSource({
    "Finds orders by number, Finds orders by number, 1.0",
    "Finds orders by number, Sends a parcel, 0.0",
    "Finds orders of a customer, Finds open orders of a customer, 0.909",
    "查询订单状态, 查询订单状态, 1.0",
    "'', Sends a parcel, 0.0"
  })
  void rougeL(String first, String second, double expected) {
    assertEquals(expected, Overlap.rougeL(Terms.of(first), Terms.of(second)), 0.001);
    assertEquals(expected, Overlap.rougeL(Terms.of(second), Terms.of(first)), 0.001);
  }
}
