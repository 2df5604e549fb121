package dev.pokayoke.agent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what was thrown to the log. It may be any class of the developer's, even one that throws when it is printed. */
final class FailureLog {

  private static final Logger LOG = LoggerFactory.getLogger(Agent.class);

  private FailureLog() {}

  /** Says where in a run it happened, and what. */
  static void warn(String runId, String what, Throwable failure) {
    try {
      LOG.warn("run {}: {}", runId, what, failure);
    } catch (RuntimeException e) {
      LOG.warn("run {}: {}, by a {} that cannot be printed", runId, what, failure.getClass());
    }
  }
}
