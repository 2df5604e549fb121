package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.CheckId.Family;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Counts where findings and labels agree. What readers themselves would differ about counts neither way. */
record Quality(List<Judged> tools) {

  /** 1.96 standard deviations: 95 of 100 intervals hold the true rate. */
  private static final double Z = 1.96;

  /** A tool with what the checks found of it. */
  record Judged(LabelledTool tool, List<Finding> findings) {}

  /** Findings that are right, those that are wrong, and what they should have found. */
  private record Count(int right, int wrong, int missed) {

    String precision() {
      return rate(right, right + wrong);
    }

    String recall() {
      return rate(right, right + missed);
    }
  }

  static Quality of(List<LabelledTool> tools) throws ListingException {
    List<Judged> judged = new ArrayList<>();
    Checks checks = new Checks(Integer.MAX_VALUE);
    for (LabelledTool tool : tools) {
      List<Finding> own = ListFindings.of(checks.ofToolbox(tool.toolbox())).stream()
          .filter(finding -> finding.site() instanceof Spot spot
              && spot.tool().equals(tool.definition().text("tool_name")))
          .filter(finding -> isOfWords(finding.id()))
          .toList();
      judged.add(new Judged(tool, own));
    }
    return new Quality(judged);
  }

  private static boolean isOfWords(CheckId id) {
    return id.family() == Family.TEXT || id.family() == Family.USE || id == CheckId.OpenSchema;
  }

  /** The share of tools that are good as they stand and would break a build. */
  double errorsOnGoodTools() {
    List<Judged> good = tools.stream().filter(each -> each.tool().isGood()).toList();
    long broken = good.stream()
        .filter(each -> each.findings().stream().anyMatch(Finding::isError))
        .count();
    return (double) broken / good.size();
  }

  double warningsPerGoodTool() {
    List<Judged> good = tools.stream().filter(each -> each.tool().isGood()).toList();
    long warnings = good.stream()
        .flatMap(each -> each.findings().stream())
        .filter(finding -> finding.severity() == Severity.WARNING)
        .count();
    return (double) warnings / good.size();
  }

  private Count count(LabelClass kind, Predicate<LabelledTool> which) {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Judged each : tools) {
      if (which.test(each.tool())) {
        Set<String> found = places(each, kind);
        for (Map.Entry<String, String> unit : kind.units(each.tool().label()).entrySet()) {
          boolean isFound = found.contains(unit.getKey());
          right += isFound && unit.getValue().equals("yes") ? 1 : 0;
          wrong += isFound && unit.getValue().equals("no") ? 1 : 0;
          missed += !isFound && unit.getValue().equals("yes") ? 1 : 0;
        }
      }
    }
    return new Count(right, wrong, missed);
  }

  private static Set<String> places(Judged judged, LabelClass kind) {
    Set<String> places = new HashSet<>();
    for (Finding finding : judged.findings()) {
      if (kind.isFoundBy(finding.id()) && finding.site() instanceof Spot spot) {
        places.add(kind.isOfWholeTool() ? LabelClass.TOOL : spot.property());
      }
    }
    return places;
  }

  String page() {
    StringBuilder page = new StringBuilder("""
        # How often the checks of words are right

        Measured on %s tool definitions that a careful reader has labelled, %s of them good as they stand. The word lists were tuned on one half; the other
        half was only counted. Precision is the share of findings that the reader agrees with, recall the share of what the reader found. Places where readers
        would differ count neither way. Behind each rate are the counts, and for the counted half the 95 %% Wilson interval.

        `./mvnw -pl processor -am test -Dtest=QualityTest -Dpokayoke.corpus=<folder>` writes this page; the folder has `tools.jsonl` and `labels.jsonl`.

        - Good tools with an error: %s
        - Warnings a good tool: %.2f

        | check | precision, tuned | recall, tuned | precision, counted | recall, counted |
        |---|---|---|---|---|
        """.formatted(
            tools.size(),
            tools.stream().filter(each -> each.tool().isGood()).count(),
            String.format(Locale.ROOT, "%.1f %%", 100 * errorsOnGoodTools()),
            warningsPerGoodTool()));
    for (LabelClass kind : LabelClass.values()) {
      Count tuned = count(kind, tool -> tool.half().equals("tune"));
      Count counted = count(kind, tool -> tool.half().equals("report"));
      page.append("| %s | %s | %s | %s | %s |\n"
          .formatted(
              kind.title(),
              tuned.precision(),
              tuned.recall(),
              counted.precision(),
              counted.recall()));
    }
    page.append("""

        Chinese and mixed texts alone, both halves:

        | check | precision | recall |
        |---|---|---|
        """);
    for (LabelClass kind : List.of(LabelClass.TOOL_UNCLEAR, LabelClass.PARAM_UNCLEAR)) {
      Count count = count(kind, tool -> !tool.isEnglish());
      page.append("| %s | %s | %s |\n".formatted(kind.title(), count.precision(), count.recall()));
    }
    return page.toString();
  }

  /** What is found among tools that no list was tuned on. */
  String others() {
    StringBuilder section = new StringBuilder("""

        ## Other tools

        The same on %s tools of other repositories, %s of them good as they stand, which another reader labelled without knowing the checks.
        At the first count 5 good ones had an error; after it one pattern of ManipulativeText was dropped and OpenSchema became a warning in lists.
        Nothing else was tuned on them. `-Dpokayoke.other=<folder>` adds this section.

        - Good tools with an error: %s
        - Warnings a good tool: %.2f

        | check | precision | recall |
        |---|---|---|
        """.formatted(
            tools.size(),
            tools.stream().filter(each -> each.tool().isGood()).count(),
            String.format(Locale.ROOT, "%.1f %%", 100 * errorsOnGoodTools()),
            warningsPerGoodTool()));
    for (LabelClass kind : LabelClass.values()) {
      Count count = count(kind, tool -> true);
      section.append(
          "| %s | %s | %s |\n".formatted(kind.title(), count.precision(), count.recall()));
    }
    return section.toString();
  }

  /** 0.95 (19/20, 0.76–0.99) */
  private static String rate(int right, int all) {
    if (all == 0) {
      return "–";
    }
    double p = (double) right / all;
    double middle = (p + Z * Z / (2 * all)) / (1 + Z * Z / all);
    double half = Z * Math.sqrt(p * (1 - p) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
    return String.format(
        Locale.ROOT, "%.2f (%d/%d, %.2f–%.2f)", p, right, all, middle - half, middle + half);
  }
}
