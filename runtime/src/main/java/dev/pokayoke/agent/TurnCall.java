package dev.pokayoke.agent;

import dev.pokayoke.Effect;
import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset.BoundTool;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call of a turn on its way from the model's wish to an outcome. */
final class TurnCall {

  private final ToolCall call;
  private final @Nullable BoundTool tool;
  private final boolean planning;
  private @Nullable Outcome outcome;
  private @Nullable String canonical;
  private @Nullable String hash;
  private boolean replied;
  private boolean postponed;

  TurnCall(ToolCall call, @Nullable BoundTool tool, boolean planning) {
    this.call = call;
    this.tool = tool;
    this.planning = planning;
  }

  ToolCall call() {
    return call;
  }

  boolean isKnown() {
    return tool != null;
  }

  BoundTool tool() {
    return Objects.requireNonNull(tool, "unknown tool");
  }

  ToolDefinition definition() {
    return tool().definition();
  }

  boolean isPlanning() {
    return planning;
  }

  /** What is not known may write. */
  boolean isRead() {
    return tool != null && definition().effect() == Effect.READ;
  }

  String canonicalArguments() {
    if (canonical == null) {
      canonical = CanonicalArguments.of(call.arguments());
    }
    return canonical;
  }

  String hash() {
    if (hash == null) {
      hash = CanonicalArguments.hash(call.name(), canonicalArguments());
    }
    return hash;
  }

  /** To be run or answered in this run. */
  boolean isOpen() {
    return outcome == null && !postponed;
  }

  boolean isSettled() {
    return outcome != null;
  }

  Outcome outcome() {
    return Objects.requireNonNull(outcome, "open");
  }

  void settle(Outcome value) {
    outcome = value;
  }

  /** The model gets its result from an earlier run. */
  void settledBefore(Outcome value) {
    outcome = value;
    replied = true;
  }

  boolean needsReply() {
    return outcome != null && !replied;
  }

  /** Leaves it to a continued run. */
  void postpone() {
    postponed = true;
  }
}
