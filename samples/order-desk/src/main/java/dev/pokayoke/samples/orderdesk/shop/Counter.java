package dev.pokayoke.samples.orderdesk.shop;

import java.util.List;
import java.util.Optional;

/** Answers questions about orders. */
public final class Counter {

  private final Database database;

  /** A counter over a database. */
  public Counter(Database database) {
    this.database = database;
  }

  /** The newest orders of the customer with an e-mail address, in one state or in any. */
  public List<OrderSummary> ordersOf(String email, Optional<OrderState> state, int limit) {
    return database.transaction(
        connection -> new OrderFile(connection).ordersOf(email, state, limit));
  }

  /** One order. */
  public Order order(OrderId id) {
    return database.transaction(connection -> new OrderFile(connection).order(id));
  }

  /** Parcels of an order, and what is in none. */
  public Delivery delivery(OrderId id) {
    return database.transaction(connection -> {
      OrderFile file = new OrderFile(connection);
      Order order = file.order(id);
      List<Parcel> parcels = file.parcels(id);
      List<LineQuantity> notSent = order.lines().stream()
          .filter(line -> line.quantity() > sent(parcels, line.line()))
          .map(line -> new LineQuantity(line.line(), line.quantity() - sent(parcels, line.line())))
          .toList();
      return new Delivery(id, parcels, order.state() == OrderState.CANCELLED ? List.of() : notSent);
    });
  }

  private static int sent(List<Parcel> parcels, int line) {
    return parcels.stream()
        .flatMap(parcel -> parcel.contents().stream())
        .filter(piece -> piece.line() == line)
        .mapToInt(LineQuantity::quantity)
        .sum();
  }
}
