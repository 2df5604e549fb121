package dev.pokayoke.processor.option;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severities;
import dev.pokayoke.processor.diagnostic.Severity;
import java.util.Map;

/**
 * What was chosen.
 *
 * @param checks severities that were set for single checks
 * @param warningsAsNotes whether warnings are printed as notes
 * @param docs what comes before {@code docs/checks/…} in messages
 */
public record Options(
    Profile profile, Map<CheckId, Severity> checks, boolean warningsAsNotes, String docs)
    implements Severities {

  public static final Options STANDARD = new Options(Profile.STANDARD, Map.of(), false, "");

  @Override
  public Severity of(Finding finding) {
    Severity chosen = checks.get(finding.id());
    return chosen == null ? profile.of(finding) : chosen;
  }
}
