package dev.pokayoke.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a tool may know of its call. */
class ToolContextTest {

  @Test
  void withoutARunEverythingIsEmpty() {
    ToolContext context = ToolContext.builder().build();
    assertEquals("", context.runId() + context.callId() + context.idempotencyKey());
    assertEquals(Optional.empty(), context.find("tenant"));
    assertEquals(Optional.empty(), context.deadline());
    assertFalse(context.isCancelled());
    context.progress("nobody hears");
  }

  @Test
  void valuesHaveTheTypeThatIsAskedFor() {
    Map<String, Object> values = new HashMap<>(Map.of("tenant", "acme", "limit", 5));
    ToolContext context = ToolContext.builder().values(values).build();
    values.clear();
    assertEquals("acme", context.require("tenant", String.class));
    assertEquals(5, context.require("limit", Number.class));
    assertEquals(Optional.of(5), context.find("limit"));
    assertEquals(
        "the run's context needs a value 'tenant' of type java.lang.Integer, but it is a java.lang.String",
        assertThrows(IllegalStateException.class, () -> context.require("tenant", Integer.class))
            .getMessage());
    assertEquals(
        "the run's context needs a value 'user' of type java.lang.String, but there is none",
        assertThrows(IllegalStateException.class, () -> context.require("user", String.class))
            .getMessage());
  }

  @Test
  void cancelledByTheRunOrByTheClock() {
    Cancellation run = new Cancellation();
    ToolContext context =
        ToolContext.builder().cancellation(run).timeLeft(Duration.ofDays(1)).build();
    assertFalse(context.isCancelled());
    run.cancel();
    assertTrue(context.isCancelled());
    assertTrue(ToolContext.builder().timeLeft(Duration.ZERO).build().isCancelled());
    Duration everLonger = Duration.ofSeconds(Long.MAX_VALUE);
    assertFalse(ToolContext.builder().timeLeft(everLonger).build().isCancelled());
    assertTrue(ToolContext.builder().timeLeft(everLonger.negated()).build().isCancelled());
  }

  @Test
  void progressReachesTheListener() {
    List<String> heard = new ArrayList<>();
    ToolContext context =
        ToolContext.builder().ids("run", "call", "key").onProgress(heard::add).build();
    context.progress("half way");
    assertEquals(List.of("half way"), heard);
    assertEquals(
        "run call key", context.runId() + " " + context.callId() + " " + context.idempotencyKey());
  }
}
