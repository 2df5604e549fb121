package dev.pokayoke.agent;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a run may use up. At a limit the run ends with everything done so far and can be continued, with fresh counts. Immutable.
 *
 * @param maxModelCalls exactly so many model calls at most; calls in the last response stay pending
 * @param maxToolCalls so many tools run at most, planning not counted; calls beyond that stay pending
 * @param timeout for the whole run, without the time that approvers take; null for none
 * @param toolTimeout for one call of a tool that has no time-out of its own; null for none
 * @param maxErrorsInARow turns, one after the other, in which calls failed and none succeeded; planning does not count
 * @param maxRepeats turns, one after the other, with equal calls and equal results
 * @param maxTokens input and output tokens of all model calls; {@link #UNLIMITED} for no limit
 * @param maxResultChars longer tool results are cut, and say so
 */
public record RunLimits(
    int maxModelCalls,
    int maxToolCalls,
    @Nullable Duration timeout,
    @Nullable Duration toolTimeout,
    int maxErrorsInARow,
    int maxRepeats,
    long maxTokens,
    int maxResultChars) {

  /** No limit of tokens. */
  public static final long UNLIMITED = Long.MAX_VALUE;

  private static final RunLimits DEFAULTS =
      new RunLimits(20, 100, Duration.ofMinutes(5), null, 5, 3, UNLIMITED, 100_000);

  /** Refuses limits under which nothing could happen. */
  public RunLimits {
    atLeastOne(maxModelCalls, "maxModelCalls");
    atLeastOne(maxToolCalls, "maxToolCalls");
    positive(timeout, "timeout");
    positive(toolTimeout, "toolTimeout");
    atLeastOne(maxErrorsInARow, "maxErrorsInARow");
    if (maxRepeats < 2) {
      throw new IllegalArgumentException("maxRepeats must be at least 2, but is " + maxRepeats);
    }
    atLeastOne(maxTokens, "maxTokens");
    atLeastOne(maxResultChars, "maxResultChars");
  }

  /**
   * 20 model calls, 100 tool calls, 5 minutes, no time-out of a tool, 5 errors in a row, 3 equal turns, any number of tokens, 100,000
   * characters in a result.
   *
   * @return the limits that apply when none are set
   */
  public static RunLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Sets the number of model calls.
   *
   * @param value at least 1
   * @return changed limits
   */
  public RunLimits maxModelCalls(int value) {
    return new RunLimits(
        value,
        maxToolCalls,
        timeout,
        toolTimeout,
        maxErrorsInARow,
        maxRepeats,
        maxTokens,
        maxResultChars);
  }

  /**
   * Sets the number of tool calls.
   *
   * @param value at least 1
   * @return changed limits
   */
  public RunLimits maxToolCalls(int value) {
    return new RunLimits(
        maxModelCalls,
        value,
        timeout,
        toolTimeout,
        maxErrorsInARow,
        maxRepeats,
        maxTokens,
        maxResultChars);
  }

  /**
   * Sets how long the run may take.
   *
   * @param value more than zero, or null for no limit
   * @return changed limits
   */
  public RunLimits timeout(@Nullable Duration value) {
    return new RunLimits(
        maxModelCalls,
        maxToolCalls,
        value,
        toolTimeout,
        maxErrorsInARow,
        maxRepeats,
        maxTokens,
        maxResultChars);
  }

  /**
   * Sets how long a call of a tool without a time-out of its own may take.
   *
   * @param value more than zero, or null for no limit
   * @return changed limits
   */
  public RunLimits toolTimeout(@Nullable Duration value) {
    return new RunLimits(
        maxModelCalls,
        maxToolCalls,
        timeout,
        value,
        maxErrorsInARow,
        maxRepeats,
        maxTokens,
        maxResultChars);
  }

  /**
   * Sets the number of failing turns in a row.
   *
   * @param value at least 1
   * @return changed limits
   */
  public RunLimits maxErrorsInARow(int value) {
    return new RunLimits(
        maxModelCalls,
        maxToolCalls,
        timeout,
        toolTimeout,
        value,
        maxRepeats,
        maxTokens,
        maxResultChars);
  }

  /**
   * Sets the number of equal turns in a row.
   *
   * @param value at least 2
   * @return changed limits
   */
  public RunLimits maxRepeats(int value) {
    return new RunLimits(
        maxModelCalls,
        maxToolCalls,
        timeout,
        toolTimeout,
        maxErrorsInARow,
        value,
        maxTokens,
        maxResultChars);
  }

  /**
   * Sets the number of tokens. The run ends after the model call that reaches it; calls in that response stay pending.
   *
   * @param value at least 1
   * @return changed limits
   */
  public RunLimits maxTokens(long value) {
    return new RunLimits(
        maxModelCalls,
        maxToolCalls,
        timeout,
        toolTimeout,
        maxErrorsInARow,
        maxRepeats,
        value,
        maxResultChars);
  }

  /**
   * Sets the length of a tool's result.
   *
   * @param value at least 1
   * @return changed limits
   */
  public RunLimits maxResultChars(int value) {
    return new RunLimits(
        maxModelCalls,
        maxToolCalls,
        timeout,
        toolTimeout,
        maxErrorsInARow,
        maxRepeats,
        maxTokens,
        value);
  }

  private static void atLeastOne(long value, String name) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be at least 1, but is " + value);
    }
  }

  private static void positive(@Nullable Duration value, String name) {
    if (value != null && (value.isZero() || value.isNegative())) {
      throw new IllegalArgumentException(name + " must be more than zero, but is " + value);
    }
  }
}
