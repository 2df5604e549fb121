package dev.pokayoke.agent;

import dev.pokayoke.tool.ToolCall;
import dev.pokayoke.tool.ToolDefinition;

/**
 * A call that waits for somebody's agreement. Immutable.
 *
 * @param runId of the run that asks
 * @param call as the model made it; show {@code arguments} instead of its text
 * @param definition of the tool
 * @param arguments canonical JSON of the arguments: keys sorted, and every character escaped that could make them look like others
 *     (control characters, direction marks)
 * @param hash SHA-256 of tool name and canonical arguments, in hex: approval is good for exactly these
 */
public record ApprovalRequest(
    String runId, ToolCall call, ToolDefinition definition, String arguments, String hash) {}
