package dev.pokayoke.processor.diagnostic;

import dev.pokayoke.processor.diagnostic.Baseline.Entry;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.model.ToolClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides what counts, prints it in the order of the source, and keeps the count. */
public final class Reporter {

  /** The reason why a finding of the baseline does not count. */
  public static final String BASELINE = "baseline";

  private final Severities severities;
  private final Map<Entry, Integer> baseline;
  private final String docs;
  private final Output output;

  private int tools;
  private int sources;
  private int errors;
  private int warnings;
  private int infos;
  private int known;
  private final Set<String> names = new HashSet<>();

  /** @param docs what comes before {@code docs/checks/…} in messages, or {@code ""} */
  public Reporter(Severities severities, Baseline baseline, String docs, Output output) {
    this.severities = severities;
    this.baseline = baseline.open();
    this.docs = docs;
    this.output = output;
  }

  /** Prints the findings of one class, or one list, that count. */
  public Report report(ToolClass type, List<Finding> findings) {
    sources++;
    tools += type.methods().size();
    names.add(type.site().where().source());
    return report(findings);
  }

  /** Prints findings that belong to no tool class. */
  public Report report(List<Finding> findings) {
    Report report = new Report(new ArrayList<>(), new ArrayList<>());
    findings.stream()
        .sorted(Comparator.comparingInt(finding -> finding.site().order()))
        .forEach(finding -> judge(finding, report));
    return report;
  }

  /**
   * Prints the last line, whose absence shows that nothing was checked.
   *
   * @param source what one that held tools is called: class, list
   */
  public void summarize(String source) {
    if (sources > 0) {
      output.print(
          Severity.INFO,
          Site.NONE,
          "pokayoke: " + count(tools, "tool") + " in " + count(sources, source) + ", "
              + count(errors, "error") + ", " + count(warnings, "warning")
              + (infos == 0 ? "" : ", " + count(infos, "info"))
              + ofBaseline());
    }
  }

  /** Of the classes and lists that were not looked at this time, nothing is known. */
  private String ofBaseline() {
    int unmatched = baseline.entrySet().stream()
        .filter(entry -> names.contains(entry.getKey().source()))
        .mapToInt(Map.Entry::getValue)
        .sum();
    return (known == 0 ? "" : ", " + known + " in the baseline")
        + (unmatched == 0 ? "" : ", " + unmatched + " of the baseline gone: write it anew");
  }

  private void judge(Finding found, Report report) {
    Finding finding = found.severity(severities.of(found));
    if (finding.severity() == Severity.OFF) {
      return;
    }
    Optional<Suppression> suppression = suppression(finding);
    if (suppression.isPresent()) {
      report.suppressed().add(new Report.Suppressed(finding, suppression.get().reason()));
      return;
    }
    if (isKnown(finding)) {
      known++;
      report.suppressed().add(new Report.Suppressed(finding, BASELINE));
      return;
    }
    report.findings().add(finding);
    print(finding);
  }

  private boolean isKnown(Finding finding) {
    Entry entry = Entry.of(finding);
    int open = finding.isInevitable() ? 0 : baseline.getOrDefault(entry, 0);
    if (open > 0) {
      baseline.put(entry, open - 1);
    }
    return open > 0;
  }

  private static Optional<Suppression> suppression(Finding finding) {
    if (finding.isInevitable()) {
      return Optional.empty();
    }
    return finding.site().suppressions().stream()
        .filter(suppression -> suppression.ids().contains(finding.id().name()))
        .findFirst();
  }

  private void print(Finding finding) {
    if (finding.severity() == Severity.ERROR) {
      errors++;
    } else if (finding.severity() == Severity.WARNING) {
      warnings++;
    } else {
      infos++;
    }
    if (finding.severity() != Severity.INFO || severities.showsInfos()) {
      output.print(finding.severity(), finding.site(), Message.of(finding, docs));
    }
  }

  private static String count(int number, String noun) {
    String plural = noun.endsWith("s") ? "es" : "s";
    return number + " " + noun + (number == 1 ? "" : plural);
  }
}
