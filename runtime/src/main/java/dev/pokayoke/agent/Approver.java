package dev.pokayoke.agent;

/**
 * Decides whether a call may run: a person behind a console, a chat or a form, or a policy. Must be safe for use by several threads
 * when the agent runs several times at once.
 *
 * <p>It may take as long as it likes: waiting does not count against the run's time. An approver that throws has not decided: the
 * run ends as if it had said {@link ApprovalDecision#pending()}.
 */
@FunctionalInterface
public interface Approver {

  /**
   * Decides on one call.
   *
   * @param request what is going to happen
   * @return the decision
   */
  ApprovalDecision decide(ApprovalRequest request);
}
