package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import java.util.List;

/** All checks, as one function from a class of tools to what is wrong with it. Stateless. */
public final class Checks {

  private final List<Check> checks = List.of(
      new PlacementChecks(),
      new ToolNameChecks(),
      new ReservedNameChecks(),
      new ParamNameChecks(),
      new DescriptionChecks(),
      new ToolWordingChecks(),
      new ParamWordingChecks(),
      new ManipulationChecks(),
      new ReferenceChecks(),
      new DuplicateTextChecks(),
      new WeakNameChecks(),
      new FormChecks(),
      new ProseChecks(),
      new TrustChecks(),
      new TwinChecks(),
      new UnsupportedChecks(),
      new TypeChecks(),
      new RecursionChecks(),
      new UnionChecks(),
      new EnumChecks(),
      new NullableChecks(),
      new ConstraintChecks(),
      new RangeChecks(),
      new PatternChecks(),
      new DefaultChecks(),
      new OrderChecks(),
      new SizeChecks());

  /**
   * Everything that is wrong, suppressed or not, family by family in the order of the source. What only follows from another
   * finding is left out.
   */
  public List<Finding> of(ToolClass tools) {
    Findings findings = new Findings();
    for (Check check : checks) {
      check.judge(tools, findings);
    }
    return findings.all();
  }
}
