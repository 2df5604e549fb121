package dev.pokayoke.samples.orderdesk.shop;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;

/**
 * The shop's database: H2, embedded, found by JDBC's own service look-up. It fills itself with schema and sample data when
 * it is empty. Safe for use by several threads: each transaction has a connection of its own.
 */
public final class Database implements AutoCloseable {

  private final String url;
  private final Clock clock;
  private final Connection keepsItOpen;

  private Database(String url, Clock clock) {
    this.url = url;
    this.clock = clock;
    this.keepsItOpen = connect();
    fillWhenEmpty();
  }

  /** Work inside one transaction. */
  @FunctionalInterface
  public interface Work<T> {

    /** Does the work; an exception rolls everything back. */
    T in(Connection connection) throws SQLException;
  }

  /** Says that the database cannot be used. Its text never reaches the model. */
  public static final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unusable(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }

  /**
   * Opens or creates a database file.
   *
   * @param file without H2's own ending
   * @param clock says what day it is
   * @throws IllegalArgumentException when the path holds a semicolon, which would end the path and start settings of H2
   * @throws Unusable when the file cannot be opened, e.g. because another process uses it
   */
  public static Database open(Path file, Clock clock) {
    String path = file.toAbsolutePath().normalize().toString();
    if (path.indexOf(';') >= 0) {
      throw new IllegalArgumentException("a database path must not contain ';': " + path);
    }
    // H2's own log beside the file is of no use here, and where it cannot be written H2 says so on
    // the terminal.
    return new Database("jdbc:h2:file:" + path + ";LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0", clock);
  }

  /** Opens a database in memory; those with the same name are one as long as one of them is open. */
  public static Database inMemory(String name, Clock clock) {
    return new Database("jdbc:h2:mem:" + name + ";LOCK_TIMEOUT=10000", clock);
  }

  /** What day it is in the shop. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Does work in one transaction: all of it happens, or nothing. */
  public <T> T transaction(Work<T> work) {
    try (Connection connection = DriverManager.getConnection(url)) {
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        T result = work.in(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
      }
    } catch (SQLException e) {
      throw new Unusable(e);
    }
  }

  /** Throws everything away and starts over with fresh sample data. */
  public void reset() {
    transaction(connection -> execute(connection, "drop all objects"));
    fillWhenEmpty();
  }

  @Override
  public void close() {
    try {
      keepsItOpen.close();
    } catch (SQLException e) {
      throw new Unusable(e);
    }
  }

  private Connection connect() {
    try {
      return DriverManager.getConnection(url);
    } catch (SQLException e) {
      throw new Unusable(e);
    }
  }

  /** H2 commits each "create table" by itself, so only the data is all or nothing: it decides whether there is a shop. */
  private void fillWhenEmpty() {
    transaction(connection -> {
      execute(connection, resource("schema.sql"));
      if (Sql.query(connection, "select 1 from orders limit 1", row -> row.getInt(1))
          .isEmpty()) {
        Sql.update(connection, "set @TODAY = cast(? as date)", today());
        execute(connection, resource("data.sql"));
      }
      return true;
    });
  }

  private static boolean execute(Connection connection, String script) throws SQLException {
    try (var statement = connection.createStatement()) {
      return statement.execute(script);
    }
  }

  private static String resource(String name) {
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
