package dev.pokayoke.processor.text;

/**
 * Cuts the endings off English words, so that "orders", "ordering" and "ordered" are one. Less than Porter's algorithm does on
 * purpose: what makes another word of it, such as "-ation" or "-er", stays.
 */
final class Stem {

  private static final int SHORTEST = 3;

  private Stem() {}

  /** @param word in lower case */
  static String of(String word) {
    if (word.length() <= SHORTEST
        || !word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z')) {
      return word;
    }
    return withoutE(singularOrBase(word));
  }

  private static String singularOrBase(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ied") && word.length() > SHORTEST + 1) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ing") && hasVowel(cut(word, 3)) && word.length() > SHORTEST + 3) {
      return single(cut(word, 3));
    }
    if (word.endsWith("ed") && hasVowel(cut(word, 2)) && word.length() > SHORTEST + 1) {
      return single(cut(word, 2));
    }
    boolean isPlural =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
    if (!isPlural) {
      return word;
    }
    String base = cut(word, 1);
    return base.endsWith("sse")
            || base.endsWith("xe")
            || base.endsWith("che")
            || base.endsWith("she")
        ? cut(base, 1)
        : base;
  }

  /** "create" and "creat(ing)". */
  private static String withoutE(String word) {
    return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
  }

  /** "cancell(ed)" and "cancel", but not "call". */
  private static String single(String word) {
    int last = word.length() - 1;
    boolean isDouble = last > SHORTEST
        && word.charAt(last) == word.charAt(last - 1)
        && "lnprtmgbd".indexOf(word.charAt(last)) >= 0;
    return isDouble ? cut(word, 1) : word;
  }

  private static boolean hasVowel(String word) {
    return word.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
