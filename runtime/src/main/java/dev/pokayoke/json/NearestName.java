package dev.pokayoke.json;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody probably meant. */
public final class NearestName {

  /** Longer names are not compared: nobody mistypes them by hand. */
  private static final int MAX_LENGTH = 100;

  private NearestName() {}

  /**
   * The known name that is nearest to a given one: equal but for case and separators ({@code order_id} and
   * {@code orderId}), or else at most one wrong, missing, extra or swapped character in three.
   *
   * @param given the name that is not known
   * @param known in order of preference
   * @return the nearest name, the first one of several; null when none is near
   */
  public static @Nullable String of(String given, Iterable<String> known) {
    if (given.length() > MAX_LENGTH) {
      return null;
    }
    String folded = fold(given);
    String nearest = null;
    int best = Math.max(1, folded.length() / 3) + 1;
    for (String name : known) {
      if (name.length() > MAX_LENGTH) {
        continue;
      }
      int distance = distance(folded, fold(name), best);
      if (distance < best) {
        best = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '_' && c != '-' && c != '.' && c != ' ') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Edits (insert, delete, replace, swap of neighbours) from one text to the other; at least limit when there are more. */
  static int distance(String from, String to, int limit) {
    if (Math.abs(from.length() - to.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[to.length() + 1];
    int[] last = new int[to.length() + 1];
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int edits = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          edits = Math.min(edits, beforeLast[j - 2] + 1);
        }
        row[j] = edits;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[to.length()];
  }
}
