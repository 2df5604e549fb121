package dev.pokayoke.processor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?", asked only when the answer is likely. */
public final class NearestName {

  /** One slip of the pen in four characters; more makes another word of it. */
  private static final int CHARACTERS_PER_SLIP = 4;

  private NearestName() {}

  /**
   * The candidate that this name was probably meant to be: letter case, {@code _}, {@code -} and {@code .} do not count,
   * and a swap of two neighbours is one slip. The first of equally near ones.
   */
  public static Optional<String> of(String name, Collection<String> candidates) {
    String wanted = fold(name);
    int slips = Math.max(1, wanted.length() / CHARACTERS_PER_SLIP);
    String nearest = null;
    int least = wanted.length() <= 2 ? 1 : slips + 1;
    for (String candidate : candidates) {
      int distance = distance(wanted, fold(candidate));
      if (distance < least) {
        nearest = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String fold(String name) {
    return name.replaceAll("[_.-]", "").toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours. */
  public static int distance(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped = i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
