package dev.pokayoke.processor.text;

import java.util.List;

/** How much two texts have in common. */
public final class Overlap {

  private Overlap() {}

  /**
   * ROUGE-L (Lin 2004): the harmonic mean of precision and recall of the longest common subsequence of words, from 0 to 1. Words
   * are those of {@link Terms}, so it works in scripts without blanks.
   */
  public static double rougeL(Terms first, Terms second) {
    return rougeL(first, second, 0);
  }

  /**
   * The same, or 0 where the texts are of so different length that it cannot be more than this.
   *
   * @param wanted what is of interest
   */
  public static double rougeL(Terms first, Terms second, double wanted) {
    List<String> a = first.words();
    List<String> b = second.words();
    if (2.0 * Math.min(a.size(), b.size()) <= wanted * (a.size() + b.size())) {
      return 0;
    }
    return 2.0 * longestCommonSubsequence(a, b) / (a.size() + b.size());
  }

  private static int longestCommonSubsequence(List<String> a, List<String> b) {
    int[] above = new int[b.size() + 1];
    for (String word : a) {
      int[] row = new int[b.size() + 1];
      for (int i = 1; i <= b.size(); i++) {
        row[i] = word.equals(b.get(i - 1)) ? above[i - 1] + 1 : Math.max(above[i], row[i - 1]);
      }
      above = row;
    }
    return above[b.size()];
  }
}
