package dev.pokayoke.processor.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A part of a pattern that is Java's own.
 *
 * @param construct the part itself
 * @param replacement what both Java and ECMAScript take instead, or null when there is no such thing
 * @param advice what to do when there is no replacement
 */
record Foreign(
    int start, int end, String construct, @Nullable String replacement, String advice) {

  /** The pattern with everything foreign replaced, if that is possible and leaves a portable pattern. */
  static Optional<String> replaced(String pattern, List<Foreign> foreign) {
    StringBuilder portable = new StringBuilder(pattern);
    for (int i = foreign.size() - 1; i >= 0; i--) {
      Foreign part = foreign.get(i);
      if (part.replacement() == null) {
        return Optional.empty();
      }
      portable.replace(part.start(), part.end(), part.replacement());
    }
    return Optional.of(portable.toString()).filter(Foreign::isPortable);
  }

  private static boolean isPortable(String pattern) {
    try {
      Pattern.compile(pattern);
      return PatternScanner.scan(pattern).isEmpty();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
