package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Dialect;
import dev.pokayoke.processor.model.ToolClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All checks, as functions from tools to what is wrong with them. Stateless. */
public final class Checks {

  /** Those of one tool or type at a time. */
  private final List<Check> single;

  /** Those that compare tools: a class has some of them, a toolbox all. */
  private final List<Check> comparing = List.of(
      new ToolNameChecks(),
      new ReferenceChecks(),
      new SiblingChecks(),
      new SameNameChecks(),
      new NameShapeChecks(),
      new ToolCountChecks(),
      new OrderChecks());

  /** Those that would be wrong as long as tools are missing. */
  private final List<Check> ofToolbox = List.of(new IdSourceChecks());

  /** For tools of any provider. */
  public Checks(int tokenBudget) {
    this(tokenBudget, Set.of());
  }

  /**
   * @param tokenBudget tokens of one tool beyond which it is an error
   * @param dialects of the providers that are used
   */
  public Checks(int tokenBudget, Set<Dialect> dialects) {
    single = List.of(
        new PlacementChecks(),
        new ReservedNameChecks(),
        new ParamNameChecks(),
        new DescriptionChecks(),
        new ToolWordingChecks(),
        new ParamWordingChecks(),
        new ManipulationChecks(),
        new ContradictionChecks(),
        new DetailChecks(),
        new WeakNameChecks(),
        new FormChecks(),
        new ProseChecks(),
        new TrustChecks(),
        new TwinChecks(),
        new OpenEndChecks(),
        new UnsupportedChecks(),
        new TypeChecks(),
        new RecursionChecks(),
        new UnionChecks(),
        new EnumChecks(),
        new EnumSizeChecks(),
        new NullableChecks(),
        new ConstraintChecks(),
        new RangeChecks(),
        new PatternChecks(),
        new DefaultChecks(),
        new ExampleChecks(),
        new ExamplesMissingChecks(),
        new EffectChecks(),
        new ResultChecks(),
        new SizeChecks(),
        new BudgetChecks(tokenBudget),
        new DialectChecks(dialects));
  }

  /**
   * Everything that is wrong with one class, suppressed or not, family by family in the order of the source. What only follows
   * from another finding is left out. Tools that get no binding are judged apart: they are not called together with the others.
   */
  public List<Finding> of(ToolClass tools) {
    ToolClass unbound = tools.unbound();
    if (unbound.methods().isEmpty()) {
      return judge(tools, List.of(comparing, single), false);
    }
    List<Finding> all = new ArrayList<>(judge(unbound, List.of(comparing, single), true));
    ToolClass bound = tools.bound();
    if (!bound.methods().isEmpty()) {
      all.addAll(judge(bound, List.of(comparing, single), false));
    }
    return List.copyOf(all);
  }

  /** The same of tools that are all that a model sees: a list of an MCP server, or of a request. */
  public List<Finding> ofToolbox(ToolClass tools) {
    return judge(tools, List.of(comparing, single, ofToolbox), false);
  }

  /** What is wrong only between tools of different classes that a model sees together. */
  public List<Finding> between(List<ToolClass> classes, ToolClass together) {
    Set<Known> known = new HashSet<>();
    for (ToolClass each : classes) {
      judge(each, List.of(comparing), false)
          .forEach(finding -> known.add(new Known(finding.id(), finding.what())));
    }
    return judge(together, List.of(comparing, ofToolbox), false).stream()
        .filter(finding -> !known.contains(new Known(finding.id(), finding.what())))
        .toList();
  }

  private record Known(CheckId id, String what) {}

  private static List<Finding> judge(ToolClass tools, List<List<Check>> checks, boolean advisory) {
    Findings findings = new Findings(advisory);
    checks.stream().flatMap(List::stream).forEach(check -> check.judge(tools, findings));
    return findings.all();
  }
}
