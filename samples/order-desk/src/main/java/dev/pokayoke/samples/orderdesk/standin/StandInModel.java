package dev.pokayoke.samples.orderdesk.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelProfile;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the place of a language model when there is none: no network, no cost, the same answer every time. It is not one, and
 * says so. It keeps nothing between calls: each turn follows from the messages of the request alone, by the first of its
 * {@linkplain Rules rules} that applies.
 */
public final class StandInModel implements ChatModel {

  /** What it says of itself. */
  public static final String NAME = "offline stand-in: fixed rules, no language model";

  /** A new one; they are all alike. */
  public StandInModel() {}

  @Override
  public ModelProfile profile() {
    return new ModelProfile(NAME, Planning.THINK_AND_PLAN);
  }

  @Override
  public ModelResponse generate(ModelRequest request) {
    Situation now = Situation.of(request);
    Turn turn = Rules.ALL.stream()
        .filter(rule -> rule.when().test(now))
        .findFirst()
        .orElseThrow()
        .then()
        .apply(now);
    return new ModelResponse(message(now, turn), FinishReason.COMPLETE, Usage.NONE);
  }

  private static Message.Assistant message(Situation now, Turn turn) {
    if (turn.calls().isEmpty()) {
      return new Message.Assistant(turn.answer());
    }
    List<ToolCall> calls = new ArrayList<>();
    String text = "";
    if (now.tools().contains("think_and_plan")) {
      calls.add(call(now, calls, "think_and_plan", plan(now, turn)));
    } else if (now.tools().contains("think")) {
      calls.add(call(
          now,
          calls,
          "think",
          Turn.arguments().put("thought", turn.thought() + " " + turn.action())));
    } else if (now.instructions().toLowerCase(Locale.ROOT).contains("plan in detail")) {
      text = turn.thought() + "\nPlan: " + String.join("; ", Steps.ahead(now)) + ".\nNow: "
          + turn.action();
    }
    for (Turn.Call call : turn.calls()) {
      calls.add(call(now, calls, call.tool(), call.arguments()));
    }
    return new Message.Assistant(text, calls, null);
  }

  private static ObjectNode plan(Situation now, Turn turn) {
    ObjectNode plan = Turn.arguments().put("thought", turn.thought());
    Steps.ahead(now).forEach(plan.putArray("plan")::add);
    return plan.put("action", turn.action()).put("thoughtNumber", now.times("think_and_plan") + 1);
  }

  private static ToolCall call(
      Situation now, List<ToolCall> before, String tool, ObjectNode arguments) {
    return new ToolCall(
        "call-" + (now.calls().size() + before.size() + 1), tool, arguments.toString());
  }
}
