package dev.pokayoke.samples.orderdesk.console;

import dev.pokayoke.agent.ApprovalDecision;
import dev.pokayoke.agent.ApprovalRequest;
import dev.pokayoke.agent.Approver;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** How calls that need approval are decided. */
public enum Approval {
  /** Every call is approved. */
  YES,
  /** No call is approved; the model is told so and goes on. */
  NO,
  /** Whoever sits at the terminal decides; the run ends as pending when nobody does. */
  ASK;

  /** An approver that first shows what is going to happen. */
  public Approver approver(PrintWriter out, Terminal terminal) {
    return request -> {
      show(request, out);
      return switch (this) {
        case YES -> ApprovalDecision.approved();
        case NO -> ApprovalDecision.denied("The shop's clerk has not agreed. Do not try again.");
        case ASK -> decision(terminal.ask("            Approve? [y/N] "));
      };
    };
  }

  /** Canonical arguments, never the model's own spelling: what is shown is what the approval is bound to. */
  private static void show(ApprovalRequest request, PrintWriter out) {
    out.println("  APPROVAL  " + request.definition().name() + " needs it. What it does:");
    out.println("            " + Plain.wrap(request.definition().description(), 12));
    out.println("            " + Plain.wrap("With: " + Plain.json(request.arguments(), 2000), 12));
    out.flush();
  }

  private static ApprovalDecision decision(Optional<String> answer) {
    if (answer.isEmpty()) {
      return ApprovalDecision.pending();
    }
    String word = answer.get().strip().toLowerCase(Locale.ROOT);
    return word.equals("y") || word.equals("yes")
        ? ApprovalDecision.approved()
        : ApprovalDecision.denied("The clerk at the terminal said no. Do not try again.");
  }
}
