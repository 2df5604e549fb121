package dev.pokayoke.agent;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.util.List;

/** Responses for the computed turns of a script. */
final class Responses {

  private Responses() {}

  static ModelResponse answer(String text) {
    return new ModelResponse(new Message.Assistant(text), FinishReason.COMPLETE, Usage.NONE);
  }

  static ModelResponse call(String tool, String arguments) {
    return of(FinishReason.COMPLETE, "", new ToolCall("", tool, arguments));
  }

  static ModelResponse of(FinishReason reason, String text, ToolCall... calls) {
    return new ModelResponse(new Message.Assistant(text, List.of(calls), null), reason, Usage.NONE);
  }

  static ModelResponse spending(ModelResponse response, long input, long output) {
    return new ModelResponse(
        response.message(), response.finishReason(), new Usage(input, output, 0, 0));
  }
}
