package dev.pokayoke.samples.orderdesk.shop;

import java.util.List;

/** Looks into the database from outside, for tests that judge a run by what it left there. */
public final class Books {

  private final Database database;

  /** Books of a shop. */
  public Books(Database database) {
    this.database = database;
  }

  /** Refunds that were booked after the sample data, as {@code ORDER AMOUNT}. */
  public List<String> refunds() {
    return texts("""
        select q.order_number || ' ' || q.amount from refund r join quote q on q.id = r.quote_id
        where r.booked_by <> 'sample data' order by r.id""");
  }

  /** Replacements, as {@code ORDER LINExQUANTITY}. */
  public List<String> replacements() {
    return texts(
        "select order_number || ' ' || line || 'x' || quantity from reservation order by id");
  }

  /** Who was written to about what, as {@code ORDER RECIPIENT}. */
  public List<String> entries() {
    return texts("select order_number || ' ' || recipient from entry order by id");
  }

  /** Orders with a return label. */
  public List<String> labels() {
    return texts("select order_number from return_label order by id");
  }

  private List<String> texts(String sql) {
    return database.transaction(connection -> Sql.query(connection, sql, row -> row.getString(1)));
  }
}
