package dev.pokayoke.processor.listing;

import static dev.pokayoke.processor.diagnostic.CheckId.DiscriminatorClash;
import static dev.pokayoke.processor.diagnostic.CheckId.DuplicateVariant;
import static dev.pokayoke.processor.diagnostic.CheckId.InvalidToolName;
import static dev.pokayoke.processor.diagnostic.CheckId.ReservedToolName;
import static dev.pokayoke.processor.diagnostic.CheckId.TooLarge;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What checks find in a list, for its author, who writes JSON and knows nothing of Java. */
public final class ListFindings {

  /** What is wrong only for the code that we would generate, or for our own agent. */
  private static final Set<CheckId> OF_OURS =
      EnumSet.of(ReservedToolName, DuplicateVariant, DiscriminatorClash, TooLarge);

  private ListFindings() {}

  /**
   * Those that concern the author, with fixes for JSON. No binding is made, so none of them is inevitable, and an object that is
   * open may be meant so: of labelled ones, readers found two of three wrong.
   */
  public static List<Finding> of(List<Finding> findings) {
    return findings.stream()
        .filter(ListFindings::concernsAuthor)
        .map(finding -> finding.fix(JsonFix.of(finding)).asAdvice())
        .map(ListFindings::weighed)
        .toList();
  }

  /** A client of MCP takes a missing hint for the worst there is, so nothing goes wrong without it. */
  private static Finding weighed(Finding finding) {
    return switch (finding.id()) {
      case OpenSchema -> finding.severity(Severity.WARNING);
      case EffectUndeclared -> finding.severity(Severity.INFO);
      default -> finding;
    };
  }

  private static boolean concernsAuthor(Finding finding) {
    if (!(finding.site() instanceof Spot spot)) {
      return true;
    }
    boolean isNameTaken = finding.id() == InvalidToolName && spot.kind().takes(spot.tool());
    return !OF_OURS.contains(finding.id()) && !isNameTaken && spot.kind().canSay(finding.id());
  }
}
