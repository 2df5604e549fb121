package dev.pokayoke.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.Media;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.trace.JsonlTrace;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Media on their way from a tool to the model: whole in the message, by name everywhere else. */
class MediaResultsTest {

  private static final Media CHART = Media.png(new byte[3_000_000]);

  @Test
  void mediaGoToTheModelAndNotIntoTheTrace() {
    TestTool chart =
        TestTool.read("chart", (in, context) -> ToolResult.text("The sales.").with(CHART));
    StringWriter trace = new StringWriter();
    try (ScriptedModel model = ScriptedModel.builder()
        .call("chart", "{}")
        .expectReply("chart", "The sales.\n[image/png, 3,000,000 bytes]")
        .answer("They went up.")
        .build()) {
      RunResult result =
          TestAgent.with(model, chart).listener(JsonlTrace.to(trace)).build().run("Go.");
      List<Message.Reply> replies = TestAgent.replies(result);
      assertEquals(List.of(CHART), replies.get(0).media());
    }
    assertTrue(trace.toString().contains("[image/png, 3,000,000 bytes]"), trace::toString);
    assertTrue(trace.toString().length() < 10_000);
  }

  @Test
  void picturesOfOneSizeAreNotTheSameResult() {
    AtomicInteger count = new AtomicInteger();
    TestTool look = TestTool.read("look", (in, context) -> {
      return ToolResult.media(Media.png(new byte[] {(byte) count.incrementAndGet()}));
    });
    ScriptedModel.Builder script = ScriptedModel.builder();
    int repeats = RunLimits.defaults().maxRepeats();
    for (int i = 0; i < repeats; i++) {
      script.call("look", "{}");
    }
    try (ScriptedModel model = script.answer("Nothing moves.").build()) {
      RunResult result = TestAgent.with(model, look).build().run("Go.");
      assertEquals(StopReason.ANSWERED, result.stopReason());
    }
  }
}
