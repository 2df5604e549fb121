package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a pattern is a regular expression, and means the same to Java and to whoever reads the schema, and ends. */
final class PatternChecks implements Check {

  /** Ours, and that of Jakarta Validation. */
  private static final String[] ATTRIBUTES = {"pattern", "regexp"};

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (PropertyUse use : PropertyUse.all(tools)) {
      String pattern = use.constraints().pattern();
      if (!pattern.isEmpty() && ConstraintKind.PATTERN.appliesTo(use.type())) {
        Optional<Finding> finding = syntaxError(use, pattern)
            .or(() -> foreign(use, pattern))
            .or(() -> unsafe(use, pattern));
        finding.ifPresent(found -> findings.add(use.culprit(), found));
      }
    }
  }

  private static Optional<Finding> syntaxError(PropertyUse use, String pattern) {
    try {
      Pattern.compile(pattern);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      String reason = e.getDescription().substring(0, 1).toLowerCase(Locale.ROOT)
          + e.getDescription().substring(1);
      String where = e.getIndex() < 0 ? "" : " at character " + (e.getIndex() + 1);
      String what = "the pattern '%s' of %s is no regular expression: %s%s"
          .formatted(pattern, use.called(), reason, where);
      return Optional.of(use.finding(CheckId.InvalidPattern, what, ATTRIBUTES)
          .fix("correct it, or escape what is meant as it stands, e.g. \"\\\\(\" for a bracket"));
    }
  }

  private static Optional<Finding> foreign(PropertyUse use, String pattern) {
    List<Foreign> foreign = PatternScanner.scan(pattern);
    if (foreign.isEmpty()) {
      return Optional.empty();
    }
    List<String> constructs =
        foreign.stream().map(Foreign::construct).distinct().toList();
    String what = "the pattern '%s' of %s uses %s, which ECMAScript lacks"
        .formatted(pattern, use.called(), Words.listed(constructs));
    String fix = Foreign.replaced(pattern, foreign)
        .map(portable -> "pattern = " + Words.quoted(portable))
        .orElseGet(() -> advice(foreign));
    return Optional.of(use.finding(CheckId.InvalidPattern, what, ATTRIBUTES)
        .why("the pattern goes into the JSON Schema, and others read it as ECMAScript")
        .fix(fix));
  }

  private static Optional<Finding> unsafe(PropertyUse use, String pattern) {
    Integer most = use.constraints().maxLength();
    int maxLength = most == null ? Integer.MAX_VALUE : most;
    return PatternAttack.on(pattern, maxLength).map(text -> {
      String what = "the pattern '%s' of %s tries without end on '%s'"
          .formatted(pattern, use.called(), readable(text));
      return use.finding(CheckId.UnsafePattern, what, ATTRIBUTES)
          .why(
              "it can take the same characters in very many ways, and tries them all before it gives up")
          .fix("let each character be taken in one way only: no repetition of a repetition, and"
              + " different characters on both sides of each");
    });
  }

  /** Control characters as escapes. */
  private static String readable(String text) {
    return text.replace("\u0001", "\\u0001");
  }

  /** For the first part that cannot be replaced by itself. */
  private static String advice(List<Foreign> foreign) {
    return foreign.stream()
        .filter(part -> part.replacement() == null)
        .findFirst()
        .orElse(foreign.get(0))
        .advice();
  }
}
