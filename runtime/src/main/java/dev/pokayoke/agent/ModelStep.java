package dev.pokayoke.agent;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelException;
import dev.pokayoke.model.ModelRequest;
import dev.pokayoke.model.ModelResponse;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.trace.TraceEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the model for its next message and puts it into the conversation. */
final class ModelStep {

  private final Setup setup;
  private final Run run;

  ModelStep(Setup setup, Run run) {
    this.setup = setup;
    this.run = run;
  }

  /** Returns why the run ends here: an answer, a cap, a failure; or null when there are calls to run. */
  @Nullable
  Stop ask() {
    Stop interruption = run.interruptionStop();
    if (interruption != null) {
      return interruption;
    }
    ModelRequest request = request();
    Job<ModelResponse> job = new Job<>(() -> generate(request), null);
    run.modelCalls++;
    run.events.tell(new TraceEvent.ModelCalled(
        run.id, run.now(), run.modelCalls, request.messages().size()));
    Workers.runOne(run, job, run.mayBeCutShort());
    StopReason givenUp = job.givenUp();
    if (givenUp != null) {
      failed(
          new ModelException(ModelException.Kind.TIMEOUT, "the run did not wait: " + givenUp), job);
      return Stop.because(givenUp);
    }
    ModelResponse response = job.value();
    if (response == null) {
      return failed(Objects.requireNonNull(job.failure(), "neither response nor failure"), job);
    }
    return take(response, job.duration());
  }

  private ModelRequest request() {
    List<Message> messages = new ArrayList<>();
    messages.add(new Message.System(setup.instructions()));
    messages.addAll(run.conversation.messages());
    return new ModelRequest(messages, setup.offered());
  }

  private ModelResponse generate(ModelRequest request) throws InterruptedException {
    ModelResponse response = setup.model().generate(request);
    if (response == null) {
      throw new ModelException(ModelException.Kind.BAD_RESPONSE, "the model returned null");
    }
    return response;
  }

  private Stop failed(Throwable failure, Job<ModelResponse> job) {
    run.events.tell(
        new TraceEvent.ModelFailed(run.id, run.now(), run.modelCalls, failure, job.duration()));
    if (failure instanceof AssertionError loud) {
      throw loud;
    }
    return Stop.failing(StopReason.MODEL_ERROR, failure);
  }

  private @Nullable Stop take(ModelResponse response, Duration duration) {
    Message.Assistant said = response.message();
    Message.Assistant message = new Message.Assistant(
        said.text(),
        CallIds.distinct(said.calls(), run.conversation.messages().size()),
        said.state());
    run.usage = run.usage.plus(response.usage());
    run.events.tell(new TraceEvent.ModelAnswered(
        run.id,
        run.now(),
        run.modelCalls,
        message,
        response.finishReason(),
        response.usage(),
        duration));
    return switch (response.finishReason()) {
      case COMPLETE -> complete(message);
      case LENGTH -> cut(message, StopReason.OUTPUT_CUT);
      case CONTENT_FILTER -> cut(message, StopReason.CONTENT_FILTERED);
      case REFUSAL -> cut(message, StopReason.REFUSED);
    };
  }

  private @Nullable Stop complete(Message.Assistant message) {
    if (!message.calls().isEmpty() || !message.text().isEmpty() || message.state() != null) {
      run.conversation = run.conversation.with(message);
    }
    if (message.calls().isEmpty()) {
      return Stop.answering(StopReason.ANSWERED, message.text());
    }
    if (run.modelCalls >= run.limits.maxModelCalls()) {
      return Stop.because(StopReason.MAX_MODEL_CALLS);
    }
    return run.usage.totalTokens() >= run.limits.maxTokens()
        ? Stop.because(StopReason.BUDGET)
        : null;
  }

  /** Calls of a message that is not whole may not be whole either: they are left out, and the message says so. */
  private Stop cut(Message.Assistant message, StopReason reason) {
    String text = message.text();
    if (text.isEmpty() || !message.calls().isEmpty()) {
      String note = Answers.incomplete(reason, message.calls().size());
      text = text.isEmpty() ? note : text + "\n" + note;
    }
    run.conversation = run.conversation.with(new Message.Assistant(text));
    return Stop.answering(reason, message.text());
  }
}
