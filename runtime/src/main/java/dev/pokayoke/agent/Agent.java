package dev.pokayoke.agent;

import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Planning;
import dev.pokayoke.planning.Instructions;
import dev.pokayoke.planning.PlanMemory;
import dev.pokayoke.planning.PlanningTools;
import dev.pokayoke.session.Conversation;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import dev.pokayoke.trace.RunListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;

/**
 * A model with instructions and tools. It runs until the model answers without calling a tool, or something stops it; every run has
 * a {@link dev.pokayoke.model.StopReason}, and nothing that the model or a tool does wrong ends one by an exception. The one
 * exception: an {@link AssertionError} of the model itself is passed on, so that a test double that is used wrongly fails its test.
 *
 * <p>Immutable and safe for use by several threads; several runs may go on at once.
 */
public final class Agent {

  private final Setup setup;

  private Agent(Setup setup) {
    this.setup = setup;
  }

  /**
   * Starts to describe an agent.
   *
   * @param model that the agent asks
   * @return a builder
   */
  public static Builder builder(ChatModel model) {
    return new Builder(model);
  }

  /**
   * Runs on new words of a user, in a new conversation.
   *
   * @param text of the user
   * @return what came of it
   */
  public RunResult run(String text) {
    return run(RunRequest.of(text));
  }

  /**
   * Goes on with a conversation. Its pending calls are run or answered first.
   *
   * @param conversation of an earlier run, of this agent or of another with the same tools
   * @param text of the user
   * @return what came of it
   */
  public RunResult run(Conversation conversation, String text) {
    return run(RunRequest.of(text).conversation(conversation));
  }

  /**
   * Runs with everything set.
   *
   * @param request to run
   * @return what came of it
   * @throws IllegalArgumentException when there is nothing to run, or a decision is about a call that is not pending
   */
  public RunResult run(RunRequest request) {
    Conversation start = request.start();
    if (start.messages().isEmpty()) {
      throw new IllegalArgumentException("there is nothing to run: the conversation is empty");
    }
    for (String callId : request.decisions().keySet()) {
      if (start.pendingCalls().stream().noneMatch(call -> call.id().equals(callId))) {
        throw new IllegalArgumentException("a decision is about call '" + callId
            + "', but no such call is pending in the conversation");
      }
    }
    return new AgentLoop(setup, request).run();
  }

  /** Collects the parts of an {@link Agent}. Not safe for use by several threads. */
  public static final class Builder {

    private final ChatModel model;
    private String instructions = "";
    private final List<Toolset> tools = new ArrayList<>();
    private @Nullable Planning planning;
    private RunLimits limits = RunLimits.defaults();
    private @Nullable Approver approver;
    private boolean stopOnDenial;
    private final List<RunListener> listeners = new ArrayList<>();
    private @Nullable ExecutorService executor;
    private boolean virtualThreads;

    private Builder(ChatModel model) {
      this.model = Objects.requireNonNull(model, "model");
    }

    /**
     * Sets what the agent is for and what rules it keeps. What planning needs is added by itself.
     *
     * @param value the developer's own instructions
     * @return this builder
     */
    public Builder instructions(String value) {
      this.instructions = Objects.requireNonNull(value, "instructions");
      return this;
    }

    /**
     * Adds tools.
     *
     * @param values in the order in which the model sees them
     * @return this builder
     */
    public Builder tools(Toolset... values) {
      tools.addAll(List.of(values));
      return this;
    }

    /**
     * Sets how the model is led to plan; by default what its profile says.
     *
     * @param value the strategy
     * @return this builder
     */
    public Builder planning(Planning value) {
      this.planning = Objects.requireNonNull(value, "planning");
      return this;
    }

    /**
     * Sets the limits of every run.
     *
     * @param value all limits
     * @return this builder
     */
    public Builder limits(RunLimits value) {
      this.limits = Objects.requireNonNull(value, "limits");
      return this;
    }

    /**
     * Sets who is asked before a call that needs approval. Without one, such a call ends the run, and the next run can bring the
     * decision.
     *
     * @param value decides
     * @return this builder
     */
    public Builder approver(Approver value) {
      this.approver = Objects.requireNonNull(value, "approver");
      return this;
    }

    /**
     * Ends a run when approval is denied. By default the model is told and the run goes on.
     *
     * @return this builder
     */
    public Builder stopOnDenial() {
      this.stopOnDenial = true;
      return this;
    }

    /**
     * Adds somebody who hears of all runs.
     *
     * @param value hears of every event; safe for use by several threads if the agent runs several times at once
     * @return this builder
     */
    public Builder listener(RunListener value) {
      listeners.add(Objects.requireNonNull(value, "listener"));
      return this;
    }

    /**
     * Sets the threads for tools that run in parallel or under a deadline. By default at most 16 calls of a run go on at once, on
     * daemon threads of our own.
     *
     * @param value is not shut down by the agent; how much it runs at once is its own business
     * @return this builder
     */
    public Builder executor(ExecutorService value) {
      this.executor = Objects.requireNonNull(value, "executor");
      return this;
    }

    /**
     * Runs tools that run in parallel or under a deadline on virtual threads, each call on a new one.
     *
     * @return this builder; {@link #build()} fails before Java 21
     */
    public Builder virtualThreads() {
      this.virtualThreads = true;
      return this;
    }

    /**
     * Makes the agent.
     *
     * @return the agent
     * @throws IllegalStateException when there are no instructions, or two kinds of threads
     * @throws UnsupportedOperationException for virtual threads before Java 21
     * @throws IllegalArgumentException when two tools have the same name, a tool has the name of the planning tool, or a tool must
     *     come after one that is not there
     */
    public Agent build() {
      if (instructions.isBlank()) {
        throw new IllegalStateException("instructions are not set: say what the agent is for");
      }
      Toolset all = Toolset.all(tools.toArray(Toolset[]::new));
      Planning strategy = planning != null ? planning : model.profile().planning();
      List<ToolDefinition> offered =
          new ArrayList<>(PlanningTools.of(strategy, new PlanMemory()).definitions());
      refuseNamesOf(offered, all);
      offered.addAll(all.definitions());
      return new Agent(new Setup(
          model,
          Instructions.compose(strategy, instructions),
          all,
          new Preconditions(all, instructions),
          List.copyOf(offered),
          strategy,
          limits,
          approver,
          stopOnDenial,
          List.copyOf(listeners),
          workers(),
          new StuckCalls()));
    }

    private static void refuseNamesOf(List<ToolDefinition> builtIn, Toolset tools) {
      for (ToolDefinition tool : tools.definitions()) {
        for (ToolDefinition planning : builtIn) {
          if (tool.name().replaceAll("[.-]", "_").equalsIgnoreCase(planning.name())) {
            throw new IllegalArgumentException(
                "tool '" + tool.name()
                    + "' has the name of the built-in planning tool; rename it, or choose another planning strategy");
          }
        }
      }
    }

    private Workers workers() {
      if (executor != null && virtualThreads) {
        throw new IllegalStateException("set executor(...) or virtualThreads(), not both");
      }
      if (virtualThreads) {
        return Workers.of(VirtualThreads.executor());
      }
      return executor == null ? Workers.own() : Workers.of(executor);
    }
  }
}
