package dev.pokayoke.it.random;

import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Where chance comes from, for the values of one tool class.
 *
 * @param random the same seed gives the same values
 * @param declarations the types of the tool class, by name
 * @param depth how many values lie around this one
 */
record Draw(Random random, Map<String, Declaration> declarations, int depth) {

  /** Deeper than that, what can be left out or be empty is, so that recursive values end. */
  private static final int DEEP = 7;

  /** Neighbouring seeds give unlike numbers. */
  static Random random(long seed) {
    return new Random(seed * 0x9E37_79B9_7F4A_7C15L + 7);
  }

  Draw deeper() {
    return new Draw(random, declarations, depth + 1);
  }

  boolean isDeep() {
    return depth > DEEP;
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  int between(int first, int last) {
    return first + below(last - first + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }
}
