package dev.pokayoke.trace;

import dev.pokayoke.model.Message;
import dev.pokayoke.model.ModelResponse.FinishReason;
import dev.pokayoke.model.Planning;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.model.Usage;
import dev.pokayoke.tool.ToolCall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened in a run. Immutable. Values of the run's context are in none of the events. */
public sealed interface TraceEvent {

  /**
   * Which run it belongs to.
   *
   * @return the run's id
   */
  String runId();

  /**
   * When it happened.
   *
   * @return the time of the wall clock
   */
  Instant at();

  /**
   * A run began.
   *
   * @param runId of the run
   * @param at the time
   * @param text the user's latest words, {@code ""} when there are none
   * @param planning how the model is led to plan
   * @param tools names of the tools that the model may call
   */
  record RunStarted(String runId, Instant at, String text, Planning planning, List<String> tools)
      implements TraceEvent {

    /** Copies the tools. */
    public RunStarted {
      tools = List.copyOf(tools);
    }
  }

  /**
   * The model is asked.
   *
   * @param runId of the run
   * @param at the time
   * @param number of the model call in this run, from 1
   * @param messages how many messages are sent, instructions included
   */
  record ModelCalled(String runId, Instant at, int number, int messages) implements TraceEvent {}

  /**
   * The model answered.
   *
   * @param runId of the run
   * @param at the time
   * @param number of the model call in this run, from 1
   * @param message what it said, with the ids of its calls made unique
   * @param finishReason why it stopped writing
   * @param usage tokens of this call
   * @param duration of this call
   */
  record ModelAnswered(
      String runId,
      Instant at,
      int number,
      Message.Assistant message,
      FinishReason finishReason,
      Usage usage,
      Duration duration)
      implements TraceEvent {}

  /**
   * The model gave no usable answer.
   *
   * @param runId of the run
   * @param at the time
   * @param number of the model call in this run, from 1
   * @param failure what went wrong
   * @param duration of this call
   */
  record ModelFailed(String runId, Instant at, int number, Throwable failure, Duration duration)
      implements TraceEvent {}

  /**
   * The model thought, with one of the planning tools.
   *
   * @param runId of the run
   * @param at the time
   * @param callId of the planning call
   * @param thought what it thinks
   * @param plan the steps; empty for {@code think}
   * @param action what it will do next; {@code ""} for {@code think}
   * @param thoughtNumber the model's own counter, from 1
   */
  record Planned(
      String runId,
      Instant at,
      String callId,
      String thought,
      List<String> plan,
      String action,
      int thoughtNumber)
      implements TraceEvent {

    /** Copies the plan. */
    public Planned {
      plan = List.copyOf(plan);
    }
  }

  /**
   * A call was answered without running the tool: unknown, invalid, out of order, denied, or held back after an earlier call
   * failed.
   *
   * @param runId of the run
   * @param at the time
   * @param call that was refused
   * @param text what the model reads instead of a result
   */
  record CallRefused(String runId, Instant at, ToolCall call, String text) implements TraceEvent {}

  /**
   * Somebody must agree to a call.
   *
   * @param runId of the run
   * @param at the time
   * @param call that waits
   * @param arguments canonical JSON, safe to show
   * @param hash that the approval is bound to
   */
  record ApprovalAsked(String runId, Instant at, ToolCall call, String arguments, String hash)
      implements TraceEvent {}

  /**
   * What came of asking.
   *
   * @param runId of the run
   * @param at the time
   * @param callId of the call
   * @param verdict what was decided
   * @param reason of a denial, or {@code ""}
   */
  record ApprovalGiven(String runId, Instant at, String callId, Verdict verdict, String reason)
      implements TraceEvent {}

  /** What became of the question whether a call may run. */
  enum Verdict {
    /** It may run. */
    APPROVED,
    /** It must not run. */
    DENIED,
    /** Nobody has decided yet. */
    PENDING
  }

  /**
   * A tool starts.
   *
   * @param runId of the run
   * @param at the time
   * @param call that is run
   * @param idempotencyKey that the tool gets
   */
  record ToolStarted(String runId, Instant at, ToolCall call, String idempotencyKey)
      implements TraceEvent {}

  /**
   * A tool says how far it is.
   *
   * @param runId of the run
   * @param at the time
   * @param callId of the call
   * @param message for people
   */
  record ToolProgress(String runId, Instant at, String callId, String message)
      implements TraceEvent {}

  /**
   * A tool ended, or was given up.
   *
   * @param runId of the run
   * @param at the time
   * @param call that was run
   * @param ending how it ended
   * @param content what the model reads
   * @param duration of the call
   * @param reference that the model was given instead of the failure's text, or {@code ""}
   * @param failure what the tool threw, or null
   */
  record ToolFinished(
      String runId,
      Instant at,
      ToolCall call,
      Ending ending,
      String content,
      Duration duration,
      String reference,
      @Nullable Throwable failure)
      implements TraceEvent {

    /**
     * Whether the model is told that the call failed.
     *
     * @return {@code true} for everything but success
     */
    public boolean isError() {
      return ending != Ending.SUCCEEDED;
    }
  }

  /** How a tool's run ended. */
  enum Ending {
    /** With a result. */
    SUCCEEDED,
    /** With an error. */
    FAILED,
    /** It was given up because its time was over, and had changed nothing. */
    TIMED_OUT,
    /** It was given up because the run was cancelled, and had changed nothing. */
    CANCELLED,
    /** It was given up and may have changed something or not. */
    OUTCOME_UNKNOWN
  }

  /**
   * A run ended.
   *
   * @param runId of the run
   * @param at the time
   * @param stopReason why
   * @param answer of the run, {@code ""} when there is none
   * @param usage tokens of all model calls
   * @param modelCalls made
   * @param toolCalls run, without planning
   * @param duration of the run
   * @param failure why it failed, or null
   */
  record RunEnded(
      String runId,
      Instant at,
      StopReason stopReason,
      String answer,
      Usage usage,
      int modelCalls,
      int toolCalls,
      Duration duration,
      @Nullable Throwable failure)
      implements TraceEvent {}
}
