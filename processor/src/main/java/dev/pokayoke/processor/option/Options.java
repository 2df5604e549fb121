package dev.pokayoke.processor.option;

import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severities;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Dialect;
import java.util.Map;
import java.util.Set;

/**
 * What was chosen.
 *
 * @param advisory the profile for tools that are only checked: {@code LEGACY} unless one was chosen
 * @param foreign what becomes of tools of other frameworks
 * @param checks severities that were set for single checks
 * @param warningsAsNotes whether warnings are printed as notes
 * @param showsInfos whether what only informs is printed, and not only kept in the descriptor
 * @param tokenBudget tokens of one tool beyond which it is an error
 * @param dialects of the providers whose strict schemas must hold the tools
 * @param baseline what is left alone
 * @param docs what comes before {@code docs/checks/…} in messages
 */
public record Options(
    Profile profile,
    Profile advisory,
    ForeignTools foreign,
    Map<CheckId, Severity> checks,
    boolean warningsAsNotes,
    boolean showsInfos,
    int tokenBudget,
    Set<Dialect> dialects,
    Baseline baseline,
    String docs)
    implements Severities {

  public static final Options STANDARD = new Options(
      Profile.STANDARD,
      Profile.LEGACY,
      ForeignTools.CHECK,
      Map.of(),
      false,
      false,
      Integer.MAX_VALUE,
      Set.of(),
      Baseline.NONE,
      "");

  @Override
  public Severity of(Finding finding) {
    Severity chosen = checks.get(finding.id());
    if (chosen != null) {
      return chosen;
    }
    return finding.advisory() ? advisory.of(finding) : profile.of(finding);
  }
}
