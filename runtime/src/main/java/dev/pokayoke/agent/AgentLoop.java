package dev.pokayoke.agent;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.planning.PlanningTools;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.trace.TraceEvent;
import java.util.List;

/** One run, from the user's words to the reason why it stopped. */
final class AgentLoop {

  private final Setup setup;
  private final Run run;
  private final ModelStep model;
  private final TurnStep calls;

  AgentLoop(Setup setup, RunRequest request) {
    this.setup = setup;
    this.run = new Run(request, request.limitsOr(setup.limits()), setup.listeners());
    this.model = new ModelStep(setup, run);
    this.calls = new TurnStep(setup, run, PlanningTools.of(setup.planning(), run.memory));
  }

  /** The model is asked again and again until it answers without calling a tool, or something stops it. */
  private Stop loop() {
    Stop stop = calls.execute(); // those that an earlier run left pending
    while (stop == null) {
      stop = model.ask();
      if (stop == null) {
        stop = calls.execute();
      }
    }
    return stop;
  }

  RunResult run() {
    try {
      started();
      return ended(loop());
    } catch (AssertionError loud) {
      ended(Stop.failing(StopReason.INTERNAL_ERROR, loud));
      throw loud;
    } catch (RuntimeException | Error failure) {
      FailureLog.warn(run.id, "internal error", failure);
      return ended(Stop.failing(StopReason.INTERNAL_ERROR, failure));
    } finally {
      run.close();
    }
  }

  private void started() {
    List<Message> messages = run.conversation.messages();
    String text = messages.get(messages.size() - 1) instanceof Message.User user ? user.text() : "";
    List<String> tools = setup.offered().stream().map(ToolDefinition::name).toList();
    run.events.tell(new TraceEvent.RunStarted(run.id, run.now(), text, setup.planning(), tools));
  }

  private RunResult ended(Stop stop) {
    RunResult result = run.end(stop);
    run.events.tell(new TraceEvent.RunEnded(
        run.id,
        run.now(),
        result.stopReason(),
        result.answer(),
        result.usage(),
        result.modelCalls(),
        result.toolCalls(),
        result.duration(),
        result.failure()));
    return result;
  }
}
