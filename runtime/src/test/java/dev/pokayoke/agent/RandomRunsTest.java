package dev.pokayoke.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.Effect;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.testing.ScriptedModel;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Runs of random calls under random limits, continued until they end. Whatever happens: every call is answered exactly once and in
 * order, nothing is run twice, writes keep their order, and none runs behind one that failed.
 */
class RandomRunsTest {

  private static final String[] TOOLS = {
    "look", "look", "look", "blind", "put", "put", "jam", "drop", "nope", "broken"
  };

  private static final List<String> WRITES = List.of("put", "jam", "drop");

  /** The number of each call that was run, in the order of their ends. */
  private final List<String> done = Collections.synchronizedList(new ArrayList<>());

  private ToolResult good(Map<?, ?> in, ToolContext context) {
    done.add(in.get("n").toString());
    return ToolResult.text("ok");
  }

  private ToolResult bad(Map<?, ?> in, ToolContext context) {
    done.add(in.get("n").toString());
    throw new IllegalStateException("bad");
  }

  private final TestTool[] tools = {
    TestTool.read("look", this::good),
    TestTool.read("blind", this::bad),
    TestTool.write("put", this::good),
    TestTool.write("jam", this::bad),
    TestTool.of("drop", tool -> tool.effect(Effect.DESTRUCTIVE), this::good),
  };

  private static ToolCall[][] turns(Random random) {
    ToolCall[][] turns = new ToolCall[1 + random.nextInt(4)][];
    int number = 0;
    for (int i = 0; i < turns.length; i++) {
      turns[i] = new ToolCall[1 + random.nextInt(9)];
      for (int j = 0; j < turns[i].length; j++) {
        String tool = TOOLS[random.nextInt(TOOLS.length)];
        boolean broken = tool.equals("broken");
        String arguments = "{\"n\":" + ++number + (broken ? "" : "}");
        turns[i][j] = new ToolCall("c" + number, broken ? "put" : tool, arguments);
      }
    }
    return turns;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverHappens(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      done.clear();
      ToolCall[][] turns = turns(random);
      ScriptedModel.Builder script = ScriptedModel.builder();
      for (ToolCall[] turn : turns) {
        script.turn(turn);
      }
      try (ScriptedModel model = script.answer("End.").build()) {
        check(runToTheEnd(model, random), turns, "seed " + seed + ", round " + round);
      }
    }
  }

  private RunResult runToTheEnd(ScriptedModel model, Random random) {
    Agent agent = TestAgent.with(model, tools)
        .limits(RunLimits.defaults().maxErrorsInARow(100))
        .approver(request -> switch (random.nextInt(3)) {
          case 0 -> ApprovalDecision.denied("");
          case 1 -> ApprovalDecision.pending();
          default -> ApprovalDecision.approved();
        })
        .build();
    RunRequest request = RunRequest.of("Go.");
    while (true) {
      RunLimits limits = RunLimits.defaults()
          .maxErrorsInARow(100)
          .maxModelCalls(1 + random.nextInt(3))
          .maxToolCalls(1 + random.nextInt(6))
          .timeout(random.nextBoolean() ? null : RunLimits.defaults().timeout());
      RunResult result = agent.run(request.limits(limits));
      assertTrue(result.modelCalls() <= limits.maxModelCalls());
      assertTrue(result.toolCalls() <= limits.maxToolCalls());
      if (result.stopReason() == StopReason.ANSWERED) {
        return result;
      }
      request = RunRequest.resume(result.conversation());
    }
  }

  private void check(RunResult result, ToolCall[][] turns, String where) {
    Set<String> once = new HashSet<>(done);
    assertEquals(once.size(), done.size(), () -> where + ": run twice: " + done);
    Conversation conversation = result.conversation();
    assertTrue(conversation.pendingCalls().isEmpty(), where);
    assertEquals(2 * turns.length + 2, conversation.messages().size(), where);
    for (int i = 0; i < turns.length; i++) {
      Message.Tool results = (Message.Tool) conversation.messages().get(2 * i + 2);
      assertEquals(
          List.of(turns[i]).stream().map(ToolCall::id).toList(),
          results.replies().stream().map(Message.Reply::callId).toList(),
          where);
      checkTurn(turns[i], results.replies(), where);
    }
  }

  private void checkTurn(ToolCall[] turn, List<Message.Reply> replies, String where) {
    boolean failed = false;
    int lastWrite = -1;
    for (int j = 0; j < turn.length; j++) {
      boolean write = WRITES.contains(turn[j].name());
      int ran = done.indexOf(turn[j].id().substring(1));
      if (write && ran >= 0) {
        assertTrue(!failed, where + ": " + turn[j] + " ran behind a failure");
        assertTrue(ran > lastWrite, where + ": " + turn[j] + " ran too early");
        lastWrite = ran;
      } else if (turn[j].name().equals("look")) {
        assertTrue(ran > lastWrite, where + ": " + turn[j] + " does not see the write before it");
      }
      assertEquals(ran < 0, replies.get(j).isError() && !isRun(turn[j], ran), where);
      failed |= (write || turn[j].name().equals("nope")) && replies.get(j).isError();
    }
  }

  private static boolean isRun(ToolCall call, int ran) {
    return ran >= 0 && (call.name().equals("blind") || call.name().equals("jam"));
  }
}
