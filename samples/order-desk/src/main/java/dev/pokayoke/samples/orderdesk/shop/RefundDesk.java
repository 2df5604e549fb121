package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.tool.ToolFailure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Quotes refunds and books them. */
public final class RefundDesk {

  private final Database database;

  /** A desk over a database. */
  public RefundDesk(Database database) {
    this.database = database;
  }

  /**
   * What a row of the quote table says.
   *
   * @param order that the quote is for
   * @param amount that it comes to
   * @param reason of the customer
   * @param labelNeeded whether goods must come back
   * @param validUntil last day of use
   */
  private record Stored(
      String order, BigDecimal amount, Reason reason, boolean labelNeeded, LocalDate validUntil) {}

  /** Computes a refund and keeps the quote. Asking twice changes nothing: the number follows from the content. */
  public Quote quote(OrderId id, List<LineQuantity> pieces, Reason reason) {
    return database.transaction(connection -> {
      OrderFile file = new OrderFile(connection);
      file.lock(id);
      Quote quote = check(file, id).quote(pieces, reason);
      keep(connection, quote, pieces);
      return quote;
    });
  }

  /**
   * Books a refund: all of it or nothing, one quote once, one key once. The same key again returns the first booking.
   *
   * @param id of the order
   * @param quoteId of the quote to pay
   * @param amount must be the quote's, to the cent
   * @param key of the effect, or {@code ""}
   * @param clerk who books
   */
  public Refund book(OrderId id, QuoteId quoteId, BigDecimal amount, String key, String clerk) {
    return database.transaction(connection -> {
      OrderFile file = new OrderFile(connection);
      file.lock(id);
      if (!key.isEmpty()
          && exists(
              connection,
              "select 1 from refund where idempotency_key = ? and quote_id = ?",
              key,
              quoteId.value())) {
        return booked(file.order(id), quoteId);
      }
      Stored quote = stored(connection, quoteId);
      refuseUnlessPayable(connection, file.order(id), quoteId, quote, amount);
      List<LineQuantity> pieces = pieces(file, quoteId);
      // The order may have changed since the quote: the rules have the last word.
      check(file, id).quote(pieces, quote.reason());
      if (quote.labelNeeded()) {
        refuseWithoutLabel(connection, id, pieces);
      }
      Sql.update(
          connection,
          "insert into refund (quote_id, idempotency_key, booked_on, booked_by) values (?, ?, ?, ?)",
          quoteId.value(),
          key.isEmpty() ? null : key,
          database.today(),
          clerk);
      return booked(file.order(id), quoteId);
    });
  }

  private RefundCheck check(OrderFile file, OrderId id) throws SQLException {
    Order order = file.order(id);
    Set<Integer> photos = new HashSet<>();
    for (OrderLine line : order.lines()) {
      if (file.photo(id, line.line()).isPresent()) {
        photos.add(line.line());
      }
    }
    return new RefundCheck(order, file.parcels(id), photos, database.today());
  }

  private static void keep(Connection connection, Quote quote, List<LineQuantity> pieces)
      throws SQLException {
    if (exists(connection, "select 1 from quote where id = ?", quote.quoteId().value())) {
      return;
    }
    Sql.update(
        connection,
        "insert into quote (id, order_number, reason, amount, label_needed, valid_until) values (?, ?, ?, ?, ?, ?)",
        quote.quoteId().value(),
        quote.orderId().value(),
        quote.reason().name(),
        quote.amount(),
        quote.returnLabelNeeded(),
        quote.validUntil());
    for (LineQuantity piece : pieces) {
      Sql.update(
          connection,
          "insert into quote_line (quote_id, line, quantity) values (?, ?, ?)",
          quote.quoteId().value(),
          piece.line(),
          piece.quantity());
    }
  }

  private static Stored stored(Connection connection, QuoteId id) throws SQLException {
    return Sql.query(
            connection,
            "select order_number, amount, reason, label_needed, valid_until from quote where id = ?",
            row -> new Stored(
                row.getString(1),
                row.getBigDecimal(2),
                Reason.valueOf(row.getString(3)),
                row.getBoolean(4),
                row.getObject(5, LocalDate.class)),
            id.value())
        .stream()
        .findFirst()
        .orElseThrow(() -> new ToolFailure(
            "There is no quote " + id + ". Call quote_refund first and pass on its quoteId."));
  }

  private void refuseUnlessPayable(
      Connection connection, Order order, QuoteId id, Stored quote, BigDecimal amount)
      throws SQLException {
    if (!quote.order().equals(order.orderId().value())) {
      throw new ToolFailure("Quote " + id + " is for order " + quote.order() + ", not for "
          + order.orderId() + ". Call quote_refund for " + order.orderId() + ".");
    }
    if (exists(connection, "select 1 from refund where quote_id = ?", id.value())) {
      throw new ToolFailure("Quote " + id + " was paid on " + booked(order, id).bookedOn()
          + ". Do not pay it again; tell the customer when the money went out.");
    }
    if (quote.validUntil().isBefore(database.today())) {
      throw new ToolFailure(
          "Quote " + id + " was valid until " + quote.validUntil() + ". Call quote_refund again.");
    }
    if (quote.amount().compareTo(amount) != 0) {
      throw new ToolFailure("Quote " + id + " comes to EUR " + quote.amount() + ", not "
          + amount.toPlainString() + ". Pass on exactly the quoted amount, or quote other pieces.");
    }
  }

  private static void refuseWithoutLabel(
      Connection connection, OrderId id, List<LineQuantity> pieces) throws SQLException {
    for (LineQuantity piece : pieces) {
      if (!exists(connection, """
          select 1 from return_label_line ll join return_label l on l.id = ll.label_id
          where l.order_number = ? and ll.line = ? having sum(ll.quantity) >= ?""", id.value(), piece.line(), piece.quantity())) {
        throw new ToolFailure("The goods must come back first: there is no return label for line "
            + piece.line() + ". Call create_return_label with the pieces of the quote, then pay.");
      }
    }
  }

  private static List<LineQuantity> pieces(OrderFile file, QuoteId id) throws SQLException {
    return file.pieces(
        "select line, quantity from quote_line where quote_id = ? order by line", id.value());
  }

  private static Refund booked(Order order, QuoteId id) {
    return order.refunds().stream()
        .filter(refund -> refund.quoteId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean exists(Connection connection, String sql, Object... values)
      throws SQLException {
    return !Sql.query(connection, sql, row -> 1, values).isEmpty();
  }
}
