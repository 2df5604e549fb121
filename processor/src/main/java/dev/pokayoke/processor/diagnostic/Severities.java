package dev.pokayoke.processor.diagnostic;

/** What findings do to this build, by its options. */
@FunctionalInterface
public interface Severities {

  Severity of(Finding finding);

  /** Whether what only informs is printed, and not only counted and kept. */
  default boolean showsInfos() {
    return true;
  }
}
