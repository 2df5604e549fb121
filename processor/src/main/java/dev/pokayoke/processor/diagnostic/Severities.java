package dev.pokayoke.processor.diagnostic;

/** What findings do to this build, by its options. */
@FunctionalInterface
public interface Severities {

  Severity of(Finding finding);
}
