package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The switch goes one way, and everybody who asked hears of it exactly once. */
class CancellationTest {

  private final Cancellation cancellation = new Cancellation();
  private final List<String> heard = new ArrayList<>();

  @Test
  void actionsRunOnceInOrder() {
    cancellation.onCancel(() -> heard.add("a"));
    cancellation.onCancel(() -> heard.add("b"));
    assertFalse(cancellation.isCancelled());
    cancellation.cancel();
    cancellation.cancel();
    assertTrue(cancellation.isCancelled());
    assertEquals(List.of("a", "b"), heard);
  }

  @Test
  void afterwardsAnActionRunsAtOnce() {
    cancellation.cancel();
    Runnable takeBack = cancellation.onCancel(() -> heard.add("late"));
    assertEquals(List.of("late"), heard);
    takeBack.run();
  }

  @Test
  void anActionIsTakenBackAloneAndOnce() {
    Runnable action = () -> heard.add("x");
    Runnable takeBack = cancellation.onCancel(action);
    cancellation.onCancel(action);
    takeBack.run();
    takeBack.run();
    cancellation.cancel();
    assertEquals(List.of("x"), heard);
  }

  @Test
  void oneThatThrowsDoesNotKeepTheOthersFromHearing() {
    RuntimeException first = new RuntimeException("first");
    RuntimeException second = new RuntimeException("second");
    cancellation.onCancel(() -> {
      throw first;
    });
    cancellation.onCancel(() -> {
      throw second;
    });
    cancellation.onCancel(() -> {
      throw first;
    });
    cancellation.onCancel(() -> heard.add("last"));
    assertSame(first, assertThrows(RuntimeException.class, cancellation::cancel));
    assertEquals(List.of(second), List.of(first.getSuppressed()));
    assertEquals(List.of("last"), heard);
  }

  @Test
  void noActionIsLostBetweenThreads() throws Exception {
    for (int round = 0; round < 200; round++) {
      Cancellation shared = new Cancellation();
      AtomicInteger count = new AtomicInteger();
      CountDownLatch start = new CountDownLatch(1);
      List<Thread> threads = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        boolean cancels = i == 0;
        Thread thread = new Thread(() -> {
          try {
            start.await();
          } catch (InterruptedException e) {
            return;
          }
          if (cancels) {
            shared.cancel();
          } else {
            shared.onCancel(count::incrementAndGet);
          }
        });
        thread.start();
        threads.add(thread);
      }
      start.countDown();
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(3, count.get());
    }
  }
}
