package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the checks found so far. One cause gives one finding, however often it is met: the component of a record that five
 * tools take is wrong once.
 */
final class Findings {

  private final List<Finding> found = new ArrayList<>();
  private final Set<Cause> causes = new HashSet<>();

  /**
   * @param culprit what is wrong, whatever way led to it
   * @param suppressed so that a place where the finding is suppressed does not hide one where it is not
   */
  private record Cause(Object culprit, CheckId id, String what, boolean suppressed) {}

  void add(Finding finding) {
    found.add(finding);
  }

  /** Adds the finding unless the same is already known of this culprit. */
  void add(Object culprit, Finding finding) {
    boolean suppressed = finding.site().suppressions().stream()
        .anyMatch(suppression -> suppression.ids().contains(finding.id().name()));
    if (causes.add(new Cause(culprit, finding.id(), finding.what(), suppressed))) {
      found.add(finding);
    }
  }

  List<Finding> all() {
    return List.copyOf(found);
  }
}
