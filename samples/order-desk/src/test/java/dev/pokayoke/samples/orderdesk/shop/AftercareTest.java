package dev.pokayoke.samples.orderdesk.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.tool.ToolFailure;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AftercareTest {

  private static final OrderId TEAPOT = new OrderId("A-10017");
  private static final LineQuantity LINE_1 = new LineQuantity(1, 1);

  private final Database database = Database.inMemory("aftercare", new ShopClock());
  private final Aftercare aftercare = new Aftercare(database);
  private final Counter counter = new Counter(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aReplacementLeavesTheStock() {
    Reservation reservation = aftercare.reserve(TEAPOT, LINE_1, "key", "clerk");
    assertEquals(5, reservation.availableAfter());
    assertEquals(reservation, aftercare.reserve(TEAPOT, LINE_1, "key", "clerk"));
    assertEquals(1, counter.order(TEAPOT).lines().get(0).replaced());
  }

  @Test
  void aPieceIsMadeGoodOnce() {
    aftercare.reserve(TEAPOT, LINE_1, "one", "clerk");
    assertRefused(
        "Only 0 pieces of line 1", () -> aftercare.reserve(TEAPOT, LINE_1, "two", "clerk"));
    assertRefused(
        "Only 0 of the 1 pieces",
        () -> new RefundDesk(database).quote(TEAPOT, List.of(LINE_1), Reason.DAMAGED));
  }

  @Test
  void whatIsSoldOutCannotBeSent() {
    assertRefused(
        "Only 0 pieces of HOM-1003 are in stock",
        () -> aftercare.reserve(new OrderId("A-10029"), LINE_1, "key", "clerk"));
  }

  @Test
  void theSamePiecesHaveOneLabel() {
    ReturnLabel label = aftercare.returnLabel(TEAPOT, List.of(LINE_1), "clerk");
    assertEquals(label, aftercare.returnLabel(TEAPOT, List.of(LINE_1), "clerk"));
  }

  @Test
  void onlyWhatArrivedComesBack() {
    assertRefused(
        "Only 0 pieces of line 3",
        () -> aftercare.returnLabel(
            new OrderId("A-10023"), List.of(new LineQuantity(3, 1)), "clerk"));
  }

  @Test
  void knowsWhatWasNotSent() {
    assertEquals(
        List.of(new LineQuantity(3, 1)),
        counter.delivery(new OrderId("A-10023")).notSent());
    assertEquals(
        OrderState.PARTLY_DELIVERED, counter.order(new OrderId("A-10023")).state());
    assertEquals(List.of(), counter.delivery(new OrderId("A-10024")).notSent());
  }

  @Test
  void findsTheOrdersOfACustomer() {
    List<String> orders = counter.ordersOf("LI.MEI@example.org", Optional.empty(), 2).stream()
        .map(order -> order.orderId().value())
        .toList();
    assertEquals(List.of("A-10030", "A-10019"), orders);
  }

  @Test
  void findsOrdersInOneState() {
    List<OrderSummary> cancelled =
        counter.ordersOf("sofia.rossi@example.net", Optional.of(OrderState.CANCELLED), 10);
    assertEquals(
        List.of("A-10024"),
        cancelled.stream().map(order -> order.orderId().value()).toList());
  }

  private static void assertRefused(String text, Runnable call) {
    ToolFailure refusal = assertThrows(ToolFailure.class, call::run);
    assertTrue(refusal.getMessage().contains(text), refusal.getMessage());
  }
}
