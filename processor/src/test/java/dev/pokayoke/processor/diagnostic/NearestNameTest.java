package dev.pokayoke.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

  private static final List<String> TOOLS =
      List.of("get_order", "quote_refund", "issue_refund", "ping");

  @ParameterizedTest
  @CsvSource({
    "get_ordr, get_order", "gte_order, get_order", "getOrder, get_order", "GET_ORDER, get_order",
    "quote_refunds, quote_refund", "issue_refnd, issue_refund", "pin, ping", "pong, ping"
  })
  void findsTheSlip(String written, String meant) {
    assertEquals(Optional.of(meant), NearestName.of(written, TOOLS));
  }

  @ParameterizedTest
  @CsvSource({"get_customer", "refund", "p", "pi", "list_orders", "''"})
  void keepsQuietWhenItIsAnotherWord(String written) {
    assertEquals(Optional.empty(), NearestName.of(written, TOOLS));
  }

  @Test
  void takesTheFirstOfEquallyNear() {
    assertEquals(Optional.of("days"), NearestName.of("dayx", List.of("days", "dayz")));
  }

  @Test
  void countsASwapOnce() {
    assertEquals(1, NearestName.distance("ab", "ba"));
    assertEquals(3, NearestName.distance("kitten", "sitting"));
    assertEquals(2, NearestName.distance("", "ab"));
  }
}
