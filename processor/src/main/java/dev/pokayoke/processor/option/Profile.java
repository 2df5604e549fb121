package dev.pokayoke.processor.option;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;

/** How strictly findings count as a whole. */
public enum Profile {
  /** Every finding as it is. */
  STANDARD,
  /** Warnings fail the build. */
  STRICT,
  /** Errors about texts are warnings, to adopt an old code base step by step. */
  LEGACY;

  Severity of(Finding finding) {
    return switch (this) {
      case STANDARD -> finding.severity();
      case STRICT -> finding.severity() == Severity.WARNING ? Severity.ERROR : finding.severity();
      case LEGACY ->
        finding.isError() && finding.id().family() == CheckId.Family.TEXT
            ? Severity.WARNING
            : finding.severity();
    };
  }
}
