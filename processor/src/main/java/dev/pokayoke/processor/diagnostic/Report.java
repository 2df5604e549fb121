package dev.pokayoke.processor.diagnostic;

import java.util.List;

/**
 * What came of the findings of one class.
 *
 * @param findings those that were printed, with the severities that counted
 * @param suppressed those that were not, because the source or the baseline says so
 */
public record Report(List<Finding> findings, List<Suppressed> suppressed) {

  /** A finding, and why it does not count. */
  public record Suppressed(Finding finding, String reason) {}

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
