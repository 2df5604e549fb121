package dev.pokayoke.agent;

import static dev.pokayoke.agent.TestAgent.contents;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.ResultWriter;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolBinding;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.ToolFailure;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.TraceEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tools that fail in every way. The run goes on, and the model reads nothing that it should not. */
class FaultyToolTest {

  private static final String SECRET = "jdbc:h2:mem:x?password=canary-4711";

  static Stream<Arguments> faults() {
    Stream<Throwable> faults = Stream.of(
        new IllegalStateException(SECRET),
        new IOException(SECRET, new RuntimeException(SECRET)),
        new StackOverflowError(SECRET),
        new OutOfMemoryError(SECRET),
        new AssertionError(SECRET),
        new ToolFailure(null),
        new ToolFailure(SECRET) {
          private static final long serialVersionUID = 1L;

          @Override
          public String getMessage() {
            throw new IllegalStateException(SECRET);
          }
        },
        new InterruptedException(SECRET) {
          private static final long serialVersionUID = 1L;
        });
    return faults.map(fault -> Arguments.of(fault));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void theTextOfAnExceptionDoesNotReachTheModel(Throwable fault) {
    List<TraceEvent.ToolFinished> finished = new ArrayList<>();
    TestTool broken = TestTool.write("broken", (in, context) -> {
      if (fault instanceof Error error) {
        throw error;
      }
      throw (Exception) fault;
    });
    try (ScriptedModel model = ScriptedModel.builder()
        .call("broken", "{}")
        .expectReply("broken", "The tool failed with an internal error (reference ")
        .answer("Sorry.")
        .build()) {
      RunResult result = TestAgent.with(model, broken)
          .listener(event -> {
            if (event instanceof TraceEvent.ToolFinished end) {
              finished.add(end);
            }
          })
          .build()
          .run("Go.");

      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertFalse(TestAgent.everythingSent(model).contains("canary"));
      assertFalse(result.conversation().messages().toString().contains("canary"));
    }
    assertSame(fault, finished.get(0).failure(), "the trace has it all");
    assertFalse(finished.get(0).reference().isEmpty());
    assertTrue(finished.get(0).content().contains(finished.get(0).reference()));
  }

  @Test
  void aRealStackOverflowEndsNoRunOnEitherThread() {
    TestTool deep = TestTool.read("deep", (in, context) -> ToolResult.text("" + depth(1)));
    for (RunLimits limits : List.of(RunLimits.defaults(), TestAgent.UNHURRIED)) {
      try (ScriptedModel model = ScriptedModel.builder()
          .call("deep", "{}")
          .expectReply("deep", "internal error")
          .answer("Sorry.")
          .build()) {
        RunResult result = TestAgent.with(model, deep).limits(limits).build().run("Go.");
        assertEquals(StopReason.ANSWERED, result.stopReason());
      }
    }
  }

  private static int depth(int n) {
    return depth(n + 1) + 1;
  }

  @Test
  void theTextOfAToolFailureIsForTheModel() {
    TestTool shut = TestTool.write("shut", (in, context) -> {
      throw new ToolFailure("The shop is shut until 9.", new IOException(SECRET));
    });
    try (ScriptedModel model =
        ScriptedModel.builder().call("shut", "{}").answer("Wait.").build()) {
      RunResult result = TestAgent.with(model, shut).build().run("Go.");
      assertEquals(List.of("The shop is shut until 9."), contents(result));
      assertTrue(TestAgent.replies(result).get(0).isError());
      assertFalse(TestAgent.everythingSent(model).contains("canary"));
    }
  }

  @Test
  void noResultIsAFailure() {
    TestTool nothing = TestTool.read("nothing", (in, context) -> nothing());
    try (ScriptedModel model = ScriptedModel.builder()
        .call("nothing", "{}")
        .expectReply("nothing", "internal error")
        .answer("Sorry.")
        .build()) {
      assertEquals(
          StopReason.ANSWERED, TestAgent.with(model, nothing).build().run("Go.").stopReason());
    }
  }

  private static ToolResult nothing() {
    return null;
  }

  @Test
  void aResultThatContainsItselfIsAFailure() {
    TestTool loop = TestTool.read("loop", (in, context) -> {
      ResultWriter out = new ResultWriter();
      while (true) {
        out.beginArray();
      }
    });
    try (ScriptedModel model = ScriptedModel.builder()
        .call("loop", "{}")
        .expectReply("loop", "internal error")
        .answer("Sorry.")
        .build()) {
      assertEquals(
          StopReason.ANSWERED, TestAgent.with(model, loop).build().run("Go.").stopReason());
    }
  }

  @Test
  void fiftyMegabytesAreCutAndTheModelIsTold() {
    int length = 50_000_000;
    TestTool flood = TestTool.read("flood", (in, context) -> ToolResult.text("x".repeat(length)));
    try (ScriptedModel model =
        ScriptedModel.builder().call("flood", "{}").answer("Much.").build()) {
      RunResult result = TestAgent.with(model, flood).build().run("Go.");
      String content = contents(result).get(0);
      assertTrue(content.length() < 100_200, "length " + content.length());
      assertTrue(
          content.endsWith("[Cut: 49900000 of 50000000 characters are left out."
              + " Ask for less to see the rest.]"),
          content.substring(content.length() - 100));
    }
  }

  @Test
  void aCutDoesNotSplitACharacter() {
    assertEquals(
        "a\n[Cut: 2 of 3 characters are left out. Ask for less to see the rest.]",
        Answers.clip("a\uD83D\uDE00", 2));
    assertEquals("a\uD83D\uDE00", Answers.clip("a\uD83D\uDE00", 3));
  }

  @Test
  void anExceptionWhileArgumentsAreReadIsAFailureToo() {
    TestTool fine = TestTool.read("fine", (in, context) -> ToolResult.text("fine"));
    ToolBinding broken = new ToolBinding() {
      @Override
      public ToolDefinition definition() {
        return fine.definition();
      }

      @Override
      public ToolResult call(ArgumentReader in, ToolContext context) {
        throw new IllegalStateException(SECRET);
      }
    };
    try (ScriptedModel model = ScriptedModel.builder()
        .call("fine", "{}")
        .expectReply("fine", "internal error")
        .answer("Sorry.")
        .build()) {
      RunResult result = TestAgent.with(model, broken).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
      assertFalse(TestAgent.everythingSent(model).contains("canary"));
    }
  }
}
