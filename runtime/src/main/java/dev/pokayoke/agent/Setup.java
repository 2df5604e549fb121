package dev.pokayoke.agent;

import dev.pokayoke.model.ChatModel;
import dev.pokayoke.model.Planning;
import dev.pokayoke.tool.ToolDefinition;
import dev.pokayoke.tool.Toolset;
import dev.pokayoke.trace.RunListener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all runs of an agent share.
 *
 * @param model that is asked
 * @param instructions composed with those for planning
 * @param tools the developer's
 * @param preconditions what must have happened before their calls
 * @param offered definitions of all tools that the model may call, planning first
 * @param planning how the model is led to plan
 * @param limits unless a run has its own
 * @param approver who is asked, or null
 * @param stopOnDenial whether a denial ends the run
 * @param listeners of all runs
 * @param workers the threads for tools
 * @param stuck calls that hang
 */
record Setup(
    ChatModel model,
    String instructions,
    Toolset tools,
    Preconditions preconditions,
    List<ToolDefinition> offered,
    Planning planning,
    RunLimits limits,
    @Nullable Approver approver,
    boolean stopOnDenial,
    List<RunListener> listeners,
    Workers workers,
    StuckCalls stuck) {}
