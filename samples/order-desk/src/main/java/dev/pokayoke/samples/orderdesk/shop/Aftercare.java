package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.tool.ToolFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Makes good what went wrong, apart from money: labels, replacements, messages and notes. */
public final class Aftercare {

  private final Database database;

  /** Aftercare over a database. */
  public Aftercare(Database database) {
    this.database = database;
  }

  /** Makes a label, or finds the one that exists for the same pieces. */
  public ReturnLabel returnLabel(OrderId id, List<LineQuantity> pieces, String clerk) {
    return database.transaction(connection -> {
      OrderFile file = new OrderFile(connection);
      file.lock(id);
      Order order = file.order(id);
      for (LineQuantity piece : pieces) {
        requireDelivered(order, piece);
      }
      long number = existingLabel(connection, file, id, pieces);
      if (number == 0) {
        number = Sql.insert(
            connection,
            "insert into return_label (order_number, created_on, created_by) values (?, ?, ?)",
            id.value(),
            database.today(),
            clerk);
        for (LineQuantity piece : pieces) {
          Sql.update(
              connection,
              "insert into return_label_line (label_id, line, quantity) values (?, ?, ?)",
              number,
              piece.line(),
              piece.quantity());
        }
      }
      return new ReturnLabel(
          "L-" + number,
          id,
          pieces,
          "Print the label, stick it on the parcel and hand it in within 14 days.");
    });
  }

  /** How many pieces of an article can be sent. */
  public Stock stock(Sku sku) {
    return database.transaction(connection -> stock(connection, sku));
  }

  /** Takes pieces out of the stock for a customer; the same key again returns the first reservation. */
  public Reservation reserve(OrderId id, LineQuantity piece, String key, String clerk) {
    return database.transaction(connection -> {
      OrderFile file = new OrderFile(connection);
      file.lock(id);
      OrderLine line = requireDelivered(file.order(id), piece);
      String keyOrNull = key.isEmpty() ? null : key;
      List<Integer> before = Sql.query(
          connection,
          "select id from reservation where idempotency_key = ?",
          row -> row.getInt(1),
          key);
      long number;
      if (before.isEmpty()) {
        requireNotMadeGood(line, piece.quantity());
        take(connection, line.sku(), piece.quantity());
        number = Sql.insert(
            connection,
            """
            insert into reservation (order_number, line, quantity, idempotency_key, reserved_on, reserved_by)
            values (?, ?, ?, ?, ?, ?)""",
            id.value(),
            piece.line(),
            piece.quantity(),
            keyOrNull,
            database.today(),
            clerk);
      } else {
        number = before.get(0);
      }
      return new Reservation(
          "V-" + number, id, piece, stock(connection, line.sku()).available());
    });
  }

  /** Files a message to the customer. The shop's mail program sends what it finds there. */
  public Entry message(OrderId id, String text, String clerk) {
    return database.transaction(connection -> {
      Order order = new OrderFile(connection).order(id);
      return file(connection, id, order.customer().email(), text, clerk);
    });
  }

  /** Files a note that only colleagues read. */
  public Entry note(OrderId id, String text, String clerk) {
    return database.transaction(connection -> {
      new OrderFile(connection).order(id);
      return file(connection, id, "colleagues", text, clerk);
    });
  }

  private Entry file(Connection connection, OrderId id, String reader, String text, String clerk)
      throws SQLException {
    long number = Sql.insert(
        connection,
        "insert into entry (order_number, recipient, text, filed_on, filed_by) values (?, ?, ?, ?, ?)",
        id.value(),
        reader,
        text,
        database.today(),
        clerk);
    return new Entry(number, id, reader, database.today());
  }

  private static OrderLine requireDelivered(Order order, LineQuantity piece) {
    OrderLine line = order
        .line(piece.line())
        .orElseThrow(() -> new ToolFailure("Order " + order.orderId() + " has no line "
            + piece.line() + ". Read its lines with get_order."));
    if (piece.quantity() > line.delivered()) {
      throw new ToolFailure(
          "Only " + line.delivered() + " pieces of line " + piece.line() + " (" + line.product()
              + ") were delivered, not " + piece.quantity() + ". Ask for those at most.");
    }
    return line;
  }

  /** A piece is made good once: by money or by a replacement. */
  private static void requireNotMadeGood(OrderLine line, int quantity) {
    int open = Math.max(0, line.delivered() - line.refunded() - line.replaced());
    if (quantity > open) {
      throw new ToolFailure(
          "Only " + open + " pieces of line " + line.line() + " (" + line.product()
              + ") are still to be made good: " + line.refunded() + " were refunded and "
              + line.replaced()
              + " replaced. Tell the customer so.");
    }
  }

  private static void take(Connection connection, Sku sku, int quantity) throws SQLException {
    int changed = Sql.update(
        connection,
        "update product set available = available - ? where sku = ? and available >= ?",
        quantity,
        sku.value(),
        quantity);
    if (changed == 0) {
      throw new ToolFailure("Only " + stock(connection, sku).available() + " pieces of " + sku
          + " are in stock. Offer a refund instead: quote_refund.");
    }
  }

  private static long existingLabel(
      Connection connection, OrderFile file, OrderId id, List<LineQuantity> pieces)
      throws SQLException {
    for (int label : Sql.query(
        connection,
        "select id from return_label where order_number = ?",
        row -> row.getInt(1),
        id.value())) {
      List<LineQuantity> held = file.pieces(
          "select line, quantity from return_label_line where label_id = ? order by line", label);
      if (held.size() == pieces.size() && held.containsAll(pieces)) {
        return label;
      }
    }
    return 0;
  }

  private static Stock stock(Connection connection, Sku sku) throws SQLException {
    return Sql.query(
            connection,
            "select name, available from product where sku = ?",
            row -> new Stock(sku, row.getString(1), row.getInt(2)),
            sku.value())
        .stream()
        .findFirst()
        .orElseThrow(() -> new ToolFailure("There is no article " + sku
            + ". Take the article number from the lines that get_order returns."));
  }
}
