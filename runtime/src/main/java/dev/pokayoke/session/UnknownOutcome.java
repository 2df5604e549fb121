package dev.pokayoke.session;

/**
 * A call that was given up while it may have taken effect. Until an equal call succeeds, one is made only with the same
 * idempotency key, and only with approval unless its tool is idempotent.
 *
 * @param toolName of the tool
 * @param argumentsHash of the canonical arguments
 * @param idempotencyKey that the call had
 */
public record UnknownOutcome(String toolName, String argumentsHash, String idempotencyKey) {}
