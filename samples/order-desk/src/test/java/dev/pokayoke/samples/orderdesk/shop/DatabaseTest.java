package dev.pokayoke.samples.orderdesk.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

  private static final OrderId TEAPOT = new OrderId("A-10017");

  private final ShopClock clock = new ShopClock();

  @TempDir
  Path folder;

  @Test
  void keepsItsDataBetweenStarts() {
    try (Database database = Database.open(folder.resolve("shop"), clock)) {
      new Aftercare(database).note(TEAPOT, "Kept for the next start.", "clerk");
    }
    clock.pass(5);
    try (Database database = Database.open(folder.resolve("shop"), clock)) {
      assertEquals(List.of("Kept for the next start."), entries(database));
      assertEquals("2026-02-18", new Counter(database).order(TEAPOT).placedOn().toString());
    }
  }

  @Test
  void startsOverWithFreshDates() {
    try (Database database = Database.open(folder.resolve("shop"), clock)) {
      new Aftercare(database).note(TEAPOT, "Gone after the reset.", "clerk");
      clock.pass(5);
      database.reset();
      assertEquals(List.of(), entries(database));
      assertEquals("2026-02-23", new Counter(database).order(TEAPOT).placedOn().toString());
    }
  }

  @Test
  void aFailedTransactionLeavesNothing() {
    try (Database database = Database.inMemory("rollback", clock)) {
      assertThrows(
          IllegalStateException.class,
          () -> database.transaction(connection -> {
            Sql.update(connection, "update product set available = 0");
            throw new IllegalStateException("after the change");
          }));
      assertEquals(6, new Aftercare(database).stock(new Sku("HOM-1001")).available());
    }
  }

  @Test
  void textIsNeverPartOfAStatement() {
    String attack = "x'); drop table refund; --";
    try (Database database = Database.inMemory("injection", clock)) {
      Counter counter = new Counter(database);
      assertEquals(List.of(), counter.ordersOf("' or '1'='1", Optional.empty(), 10));
      new Aftercare(database).note(TEAPOT, attack, "O'Brien");
      assertEquals(List.of(attack), entries(database));
      assertEquals(1, counter.order(new OrderId("A-10021")).refunds().size());
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsRefusedAndNothingIsLeftBesideIt() throws IOException {
    Path file = Files.writeString(folder.resolve("shop.mv.db"), "my diary");
    assertThrows(Database.Unusable.class, () -> Database.open(folder.resolve("shop"), clock));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
    assertEquals("my diary", Files.readString(file));
  }

  @Test
  void aPathCannotSetOptionsOfTheDatabase() {
    Path path = folder.resolve("shop;INIT=drop all objects");
    assertThrows(IllegalArgumentException.class, () -> Database.open(path, clock));
  }

  private static List<String> entries(Database database) {
    return database.transaction(connection ->
        Sql.query(connection, "select text from entry order by id", row -> row.getString(1)));
  }
}
