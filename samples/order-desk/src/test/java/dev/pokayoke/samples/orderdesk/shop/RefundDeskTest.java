package dev.pokayoke.samples.orderdesk.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.tool.ToolFailure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefundDeskTest {

  private final ShopClock clock = new ShopClock();
  private final Database database = Database.inMemory("refunds", clock);
  private final RefundDesk desk = new RefundDesk(database);
  private final Counter counter = new Counter(database);

  @AfterEach
  void close() {
    database.close();
  }

  /** Pieces are written line x quantity; the amount is the whole refund, shipping included. */
  @ParameterizedTest(name = "{0} {1} {2}: EUR {3}")
  @CsvSource({
    "A-10017, 1x1,     DAMAGED,       48.50", // one broken line; the towels stay, so does the
    // shipping fee
    "A-10017, 1x1+2x2, DAMAGED,       78.40", // everything: shipping too
    "A-10017, 2x1,     CHANGED_MIND,  12.00",
    "A-10019, 1x1,     CHANGED_MIND, 114.55", // 129.00 less 15 %, plus 4.90 shipping
    "A-10019, 1x1,     WRONG_ITEM,   133.90",
    "A-10022, 1x1+2x1, CHANGED_MIND, 164.00",
    "A-10023, 1x2,     DAMAGED,       72.00",
    "A-10023, 2x2,     DAMAGED,       37.00", // two of three pieces came
    "A-10026, 1x1,     DAMAGED,      255.90", // dear, with a photo
    "A-10027, 1x1,     NEVER_ARRIVED, 123.90",
    "A-10030, 1x1,     DAMAGED,       54.40", // the second of two: now nothing is kept
  })
  void quotes(String order, String pieces, Reason reason, BigDecimal amount) {
    assertEquals(amount, desk.quote(new OrderId(order), pieces(pieces), reason).amount());
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "A-10020, 1x1,     DAMAGED,       133 days ago",
    "A-10021, 1x1,     DAMAGED,       'R-1001 on 2026-02-10'",
    "A-10024, 1x1,     DAMAGED,       was cancelled",
    "A-10025, 1x1,     DAMAGED,       A photo is needed",
    "A-10028, 1x1,     CHANGED_MIND,  never taken back",
    "A-10023, 2x3,     DAMAGED,       Only 2 of the 3 pieces",
    "A-10023, 3x1,     DAMAGED,       Only 0 of the 1 pieces",
    "A-10023, 2x1,     NEVER_ARRIVED, does not count as lost before 2026-03-10",
    "A-10018, 1x1,     NEVER_ARRIVED, does not count as lost before 2026-03-10",
    "A-10017, 1x1,     NEVER_ARRIVED, Only 0 of the 1 pieces",
    "A-10030, 1x2,     DAMAGED,       Only 1 of the 2 pieces",
    "A-10017, 3x1,     DAMAGED,       'has no line 3; its lines are [1, 2]'",
    "A-10017, 1x1+1x1, DAMAGED,       Line 1 is given twice",
    "A-10099, 1x1,     DAMAGED,       There is no order A-10099",
  })
  void refuses(String order, String pieces, Reason reason, String text) {
    ToolFailure refusal = assertThrows(
        ToolFailure.class, () -> desk.quote(new OrderId(order), pieces(pieces), reason));
    assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
  }

  @ParameterizedTest(name = "{0} {1}, {2} days after the first start: accepted is {3}")
  @CsvSource({
    "A-10019, CHANGED_MIND,  8, true", // delivered 6 days before the start: day 14
    "A-10019, CHANGED_MIND,  9, false",
    "A-10017, CHANGED_MIND, 22, true", // 8 days: day 30
    "A-10017, CHANGED_MIND, 23, false",
    "A-10017, DAMAGED,      82, true", // day 90
    "A-10017, DAMAGED,      83, false",
    "A-10028, DAMAGED,       4, true", // food, 3 days: day 7
    "A-10028, DAMAGED,       5, false",
  })
  void windowsEndOnTheirLastDay(String order, Reason reason, int daysLater, boolean accepted) {
    clock.pass(daysLater);
    boolean quoted;
    try {
      desk.quote(new OrderId(order), pieces("1x1"), reason);
      quoted = true;
    } catch (ToolFailure refusal) {
      assertTrue(refusal.getMessage().startsWith("Too late: "), refusal.getMessage());
      quoted = false;
    }
    assertEquals(accepted, quoted);
  }

  @Test
  void theSameQuestionGivesTheSameQuote() {
    Quote first = teapot();
    assertEquals(first, teapot());
  }

  @Test
  void booksWhatWasQuoted() {
    Quote quote = teapot();
    Refund refund =
        desk.book(quote.orderId(), quote.quoteId(), new BigDecimal("48.5"), "key", "clerk");
    assertEquals(new BigDecimal("48.50"), refund.amount());
    assertEquals(List.of(refund), counter.order(quote.orderId()).refunds());
    assertEquals(1, counter.order(quote.orderId()).lines().get(0).refunded());
  }

  @Test
  void oneKeyBooksOnce() {
    Quote quote = teapot();
    Refund first = desk.book(quote.orderId(), quote.quoteId(), quote.amount(), "key", "clerk");
    Refund again = desk.book(quote.orderId(), quote.quoteId(), quote.amount(), "key", "clerk");
    assertEquals(first, again);
    assertEquals(1, counter.order(quote.orderId()).refunds().size());
  }

  @Test
  void oneQuoteIsPaidOnceWhateverTheKey() {
    Quote quote = teapot();
    desk.book(quote.orderId(), quote.quoteId(), quote.amount(), "one", "clerk");
    assertRefused("was paid on 2026-03-02", quote, quote.amount(), "two");
    assertEquals(1, counter.order(quote.orderId()).refunds().size());
  }

  @Test
  void racingBookingsPayOnce() throws Exception {
    Quote quote = teapot();
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Refund>> bookings = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        bookings.add(threads.submit(() -> {
          start.await();
          return desk.book(quote.orderId(), quote.quoteId(), quote.amount(), "key", "clerk");
        }));
      }
      start.countDown();
      for (Future<Refund> booking : bookings) {
        assertEquals("R-1003", booking.get().refundNumber());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, counter.order(quote.orderId()).refunds().size());
  }

  @Test
  void paysNothingButTheQuotedAmount() {
    Quote quote = teapot();
    assertRefused("comes to EUR 48.50, not 50", quote, new BigDecimal("50"), "key");
    assertEquals(List.of(), counter.order(quote.orderId()).refunds());
  }

  @Test
  void paysNothingAfterTheQuoteHasExpired() {
    Quote quote = teapot();
    clock.pass(2);
    assertRefused("was valid until 2026-03-03", quote, quote.amount(), "key");
  }

  @Test
  void checksTheRulesAgainWhenItPays() {
    Quote teapot = teapot();
    Quote all = desk.quote(teapot.orderId(), pieces("1x1+2x2"), Reason.DAMAGED);
    desk.book(teapot.orderId(), teapot.quoteId(), teapot.amount(), "one", "clerk");
    assertRefused("Only 0 of the 1 pieces", all, all.amount(), "two");
  }

  @Test
  void waitsForTheReturnLabel() {
    OrderId order = new OrderId("A-10019");
    Quote quote = desk.quote(order, pieces("1x1"), Reason.CHANGED_MIND);
    assertRefused("there is no return label for line 1", quote, quote.amount(), "key");
    new Aftercare(database).returnLabel(order, pieces("1x1"), "clerk");
    assertEquals(
        quote.amount(),
        desk.book(order, quote.quoteId(), quote.amount(), "key", "clerk").amount());
  }

  @Test
  void aQuoteIsForItsOwnOrder() {
    Quote quote = teapot();
    ToolFailure refusal = assertThrows(
        ToolFailure.class,
        () -> desk.book(new OrderId("A-10022"), quote.quoteId(), quote.amount(), "key", "clerk"));
    assertTrue(
        refusal.getMessage().contains("is for order A-10017, not for A-10022"),
        refusal.getMessage());
  }

  private void assertRefused(String text, Quote quote, BigDecimal amount, String key) {
    ToolFailure refusal = assertThrows(
        ToolFailure.class, () -> desk.book(quote.orderId(), quote.quoteId(), amount, key, "clerk"));
    assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
  }

  private Quote teapot() {
    return desk.quote(new OrderId("A-10017"), pieces("1x1"), Reason.DAMAGED);
  }

  private static List<LineQuantity> pieces(String text) {
    List<LineQuantity> pieces = new ArrayList<>();
    for (String piece : text.split("\\+")) {
      String[] parts = piece.split("x");
      pieces.add(new LineQuantity(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])));
    }
    return pieces;
  }
}
