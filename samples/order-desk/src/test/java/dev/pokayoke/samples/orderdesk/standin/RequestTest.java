package dev.pokayoke.samples.orderdesk.standin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the stand-in finds in a customer's words. */
class RequestTest {

  @ParameterizedTest
  @CsvSource({
    "I am ada@example.com.,           ada@example.com",
    "old@example.org or new.me+x@mail.example.org?, new.me+x@mail.example.org",
    "ada@localhost,",
    "@example.com,",
  })
  void findsTheLastAddress(String text, String address) {
    assertEquals(Optional.ofNullable(address), new Request(text).email());
  }

  /** Linear, it takes moments; an hour if each letter began a search of its own. */
  @Test
  @Timeout(60)
  void aLongWordIsReadOnce() {
    Request request = new Request("x".repeat(1_000_000));
    assertEquals(Optional.empty(), request.email());
    assertEquals(Optional.empty(), request.order());
    assertEquals(Request.Wish.STATUS, request.wish());
  }
}
