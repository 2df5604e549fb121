package dev.pokayoke.agent;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Counts, for each tool of an agent, the calls that were given up and are still at work. A tool of which too many hang gets no
 * further thread until some have come back. Safe for use by several threads.
 */
final class StuckCalls {

  static final int LIMIT = 16;

  private final Map<String, Integer> stuck = new ConcurrentHashMap<>();

  boolean isTooMany(String tool) {
    return stuck.getOrDefault(tool, 0) >= LIMIT;
  }

  void add(String tool) {
    stuck.merge(tool, 1, Integer::sum);
  }

  /** May come before the call is added, by a hair; the sum is right in the end. */
  void remove(String tool) {
    stuck.merge(tool, -1, Integer::sum);
  }
}
