package dev.pokayoke.samples.orderdesk.shop;

import dev.pokayoke.tool.ToolFailure;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads orders, parcels and refunds. Each method is one look at the database, inside the caller's transaction. */
final class OrderFile {

  private static final String LINES = """
      select l.line, l.sku, p.name, p.category, l.quantity, l.unit_price,
        (select coalesce(sum(pl.quantity), 0) from parcel_line pl join parcel a on a.id = pl.parcel_id
          where a.order_number = l.order_number and pl.line = l.line and a.delivered_on is not null) delivered,
        (select coalesce(sum(ql.quantity), 0) from quote_line ql join quote q on q.id = ql.quote_id
          join refund r on r.quote_id = q.id
          where q.order_number = l.order_number and ql.line = l.line) refunded,
        (select coalesce(sum(v.quantity), 0) from reservation v
          where v.order_number = l.order_number and v.line = l.line) replaced
      from order_line l join product p on p.sku = l.sku
      where l.order_number = ? order by l.line""";

  private final Connection connection;

  OrderFile(Connection connection) {
    this.connection = connection;
  }

  /** Keeps other bookings of the order out until the transaction ends. */
  void lock(OrderId id) throws SQLException {
    Sql.query(
        connection,
        "select number from orders where number = ? for update",
        row -> row.getString(1),
        id.value());
  }

  Order order(OrderId id) throws SQLException {
    List<OrderLine> lines = lines(id);
    List<Refund> refunds = refunds(id);
    boolean anySent = !parcels(id).isEmpty();
    return Sql.query(
            connection,
            """
            select c.name, c.email, o.placed_on, o.paid_with, o.shipping_fee, o.cancelled
            from orders o join customer c on c.id = o.customer_id where o.number = ?""",
            row -> new Order(
                id,
                new Customer(row.getString("name"), row.getString("email")),
                row.getObject("placed_on", LocalDate.class),
                state(row.getBoolean("cancelled"), anySent, lines),
                PaymentMethod.valueOf(row.getString("paid_with")),
                row.getBigDecimal("shipping_fee"),
                total(lines, row.getBigDecimal("shipping_fee")),
                lines,
                refunds),
            id.value())
        .stream()
        .findFirst()
        .orElseThrow(() ->
            new ToolFailure("There is no order " + id + ". Ask the customer to check the number, or"
                + " use find_orders with the customer's e-mail address."));
  }

  List<OrderSummary> ordersOf(String email, Optional<OrderState> state, int limit)
      throws SQLException {
    List<OrderId> ids = Sql.query(connection, """
        select o.number from orders o join customer c on c.id = o.customer_id
        where lower(c.email) = lower(?) order by o.placed_on desc, o.number desc""", row -> new OrderId(row.getString(1)), email);
    List<OrderSummary> summaries = new ArrayList<>();
    for (OrderId id : ids) {
      Order order = order(id);
      if (summaries.size() < limit && state.orElse(order.state()) == order.state()) {
        summaries.add(order.summary());
      }
    }
    return List.copyOf(summaries);
  }

  List<Parcel> parcels(OrderId id) throws SQLException {
    return Sql.query(
        connection,
        "select * from parcel where order_number = ? order by id",
        this::parcel,
        id.value());
  }

  /** The day on which the photo of a damaged line came in. */
  Optional<LocalDate> photo(OrderId id, int line) throws SQLException {
    return Sql.query(
            connection,
            "select photo_on from order_line where order_number = ? and line = ? and photo_on is not null",
            row -> row.getObject(1, LocalDate.class),
            id.value(),
            line)
        .stream()
        .findFirst();
  }

  private List<OrderLine> lines(OrderId id) throws SQLException {
    return Sql.query(
        connection,
        LINES,
        row -> new OrderLine(
            row.getInt("line"),
            new Sku(row.getString("sku")),
            row.getString("name"),
            Category.valueOf(row.getString("category")),
            row.getInt("quantity"),
            row.getInt("delivered"),
            row.getInt("refunded"),
            row.getInt("replaced"),
            row.getBigDecimal("unit_price")),
        id.value());
  }

  private List<Refund> refunds(OrderId id) throws SQLException {
    return Sql.query(
        connection,
        """
        select r.id, r.quote_id, r.booked_on, q.reason, q.amount, o.paid_with
        from refund r join quote q on q.id = r.quote_id join orders o on o.number = q.order_number
        where q.order_number = ? order by r.id""",
        row -> new Refund(
            "R-" + row.getInt("id"),
            id,
            new QuoteId(row.getString("quote_id")),
            Reason.valueOf(row.getString("reason")),
            row.getBigDecimal("amount"),
            PaymentMethod.valueOf(row.getString("paid_with")),
            row.getObject("booked_on", LocalDate.class),
            pieces(
                "select line, quantity from quote_line where quote_id = ? order by line",
                row.getString("quote_id"))),
        id.value());
  }

  private Parcel parcel(ResultSet row) throws SQLException {
    return new Parcel(
        row.getString("carrier"),
        row.getString("tracking"),
        row.getObject("shipped_on", LocalDate.class),
        Optional.ofNullable(row.getObject("delivered_on", LocalDate.class)),
        Optional.ofNullable(row.getString("carrier_remark")),
        pieces(
            "select line, quantity from parcel_line where parcel_id = ? order by line",
            row.getInt("id")));
  }

  /** Reads pieces of lines. */
  List<LineQuantity> pieces(String sql, Object key) throws SQLException {
    return Sql.query(connection, sql, row -> new LineQuantity(row.getInt(1), row.getInt(2)), key);
  }

  private static OrderState state(boolean cancelled, boolean anySent, List<OrderLine> lines) {
    if (cancelled) {
      return OrderState.CANCELLED;
    }
    if (lines.stream().allMatch(line -> line.delivered() >= line.quantity())) {
      return OrderState.DELIVERED;
    }
    if (lines.stream().anyMatch(line -> line.delivered() > 0)) {
      return OrderState.PARTLY_DELIVERED;
    }
    return anySent ? OrderState.ON_THE_WAY : OrderState.IN_PREPARATION;
  }

  private static BigDecimal total(List<OrderLine> lines, BigDecimal shippingFee) {
    return lines.stream()
        .map(line -> line.unitPrice().multiply(BigDecimal.valueOf(line.quantity())))
        .reduce(shippingFee, BigDecimal::add);
  }
}
