package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import java.util.List;

/** All checks, as one function from a class of tools to what is wrong with it. Stateless. */
public final class Checks {

  private final List<Check> checks = List.of(new PlacementChecks());

  /** Everything that is wrong, whether suppressed or not, family by family in the order of the source. */
  public List<Finding> of(ToolClass tools) {
    Findings findings = new Findings();
    for (Check check : checks) {
      check.judge(tools, findings);
    }
    return findings.all();
  }
}
