package dev.pokayoke.processor.diagnostic;

/** What a finding does to the build. */
public enum Severity {
  /** Not reported. */
  OFF,
  /** Reported as a note. */
  INFO,
  /** Reported as a warning. */
  WARNING,
  /** Fails the build. */
  ERROR
}
