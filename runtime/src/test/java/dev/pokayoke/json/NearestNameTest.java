package dev.pokayoke.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is only suggested when it is near. */
class NearestNameTest {

  private static final List<String> KNOWN = List.of("orderId", "amount", "note", "customerEmail");

  @ParameterizedTest
  @CsvSource({
    "order_id, orderId",
    "ORDER-ID, orderId",
    "orderid, orderId",
    "oderId, orderId",
    "ordreId, orderId",
    "amonut, amount",
    "amounts, amount",
    "not, note",
    "customer_mail, customerEmail",
    "customer, ",
    "price, ",
    "x, ",
    "id, "
  })
  void nearOnes(String given, String nearest) {
    assertEquals(nearest, NearestName.of(given, KNOWN));
  }

  @Test
  void theFirstOfSeveralAndNoneOfNone() {
    assertEquals("get_order", NearestName.of("get_odrer", List.of("get_order", "getOrder")));
    assertEquals(null, NearestName.of("x", List.of()));
    assertEquals(null, NearestName.of("x".repeat(1000), List.of("x".repeat(1000) + "y")));
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "ab, ba, 1",
    "abc, abc, 0",
    "'', abc, 3",
    "abcd, acbd, 1",
    "ca, abc, 3"
  })
  void edits(String from, String to, int edits) {
    assertEquals(edits, NearestName.distance(from, to, 100));
    assertEquals(edits, NearestName.distance(to, from, 100));
  }
}
