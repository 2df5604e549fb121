package dev.pokayoke.model;

/** Why a run ended. Every run has exactly one. */
public enum StopReason {
  /** The model answered without calling a tool. One that says nothing at all has answered with {@code ""}, and leaves no message. */
  ANSWERED,
  /** A tool whose result is the answer succeeded, alone in its turn. */
  RETURN_DIRECT,
  /** The limit of model calls was reached; calls of the last response are pending. */
  MAX_MODEL_CALLS,
  /** The limit of tool calls was reached; the calls that would exceed it are pending. */
  MAX_TOOL_CALLS,
  /** The run's time was over. */
  TIMEOUT,
  /** The run's tokens were spent. */
  BUDGET,
  /** Too many turns in a row in which calls failed and none succeeded. */
  TOO_MANY_ERRORS,
  /** The same calls with the same results, again and again. */
  REPEATED_CALLS,
  /** The model refused the task. */
  REFUSED,
  /** The provider's output limit cut the message. */
  OUTPUT_CUT,
  /** The provider's filter held the message back. */
  CONTENT_FILTERED,
  /** A call waits for approval and nobody is there to ask. */
  APPROVAL_PENDING,
  /** Approval was denied, and the agent is set to stop then. */
  APPROVAL_DENIED,
  /** The run was cancelled. */
  CANCELLED,
  /** The model call failed. */
  MODEL_ERROR,
  /** Our own code, or code plugged into it, failed. */
  INTERNAL_ERROR
}
