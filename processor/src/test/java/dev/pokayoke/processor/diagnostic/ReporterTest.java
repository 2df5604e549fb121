package dev.pokayoke.processor.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReporterTest {

  private final List<String> printed = new ArrayList<>();

  private final Reporter reporter = new Reporter(
      Finding::severity,
      Baseline.NONE,
      "",
      (severity, site, text) -> printed.add(severity + " " + text));

  @Test
  void whatThenPathWhyFixAndAlwaysThePage() {
    reporter.report(List.of(Finding.of(CheckId.EmptyRange, "parameter 'days' accepts no value")
        .path("Order.days")
        .why("minimum is greater\nthan maximum")
        .fix("swap them")));
    assertEquals(List.of("""
            ERROR [EmptyRange] parameter 'days' accepts no value
              path: Order.days
              why:  minimum is greater
                    than maximum
              fix:  swap them
              docs: docs/checks/EmptyRange.md"""), printed);
  }

  @Test
  void aNameCannotBreakTheLine() {
    reporter.report(
        List.of(Finding.of(CheckId.InvalidToolName, "the name 'a\nb\u001b[31m\u202e\u00e9'")
            .fix("name = \"\0\"")));
    assertEquals(List.of("""
            ERROR [InvalidToolName] the name 'a\\nb\\u001b[31m\\u202e\u00e9'
              fix:  name = "\\u0000"
              docs: docs/checks/InvalidToolName.md"""), printed);
  }

  @Test
  void thePageMayLieElsewhere() {
    new Reporter(
            Finding::severity,
            Baseline.NONE,
            "https://example.com/",
            (severity, site, text) -> printed.add(text))
        .report(List.of(Finding.of(CheckId.EmptyRange, "x")));
    assertEquals(
        List.of("[EmptyRange] x\n  docs: https://example.com/docs/checks/EmptyRange.md"), printed);
  }

  @Test
  void inTheOrderOfTheSource() {
    Report report = reporter.report(List.of(
        Finding.of(CheckId.RawType, site(2), "c"),
        Finding.of(CheckId.EmptyEnum, site(1), "a"),
        Finding.of(CheckId.EmptyRange, site(1), "b")));
    assertEquals(
        List.of("a", "b", "c"), report.findings().stream().map(Finding::what).toList());
  }

  @Test
  void whereNothingIsBoundEverythingCanBeSuppressed() {
    Site site = site(1, new Suppression(List.of("InvalidToolName"), "its provider takes it"));
    Finding found = Finding.of(CheckId.InvalidToolName, site, "a");
    assertEquals(1, reporter.report(List.of(found)).findings().size());
    assertEquals(0, reporter.report(List.of(found.asAdvice())).findings().size());
  }

  @Test
  void suppressedFindingsAreKeptWithTheirReason() {
    Site site = site(
        1,
        new Suppression(List.of("unchecked", "EmptyRange"), ""),
        new Suppression(List.of("EmptyRange", "ReservedToolName"), "ours"));
    Report report = reporter.report(List.of(
        Finding.of(CheckId.EmptyRange, site, "inner"),
        Finding.of(CheckId.ReservedToolName, site, "outer")));
    assertEquals(List.of(), report.findings());
    assertEquals(
        List.of("", "ours"),
        report.suppressed().stream().map(Report.Suppressed::reason).toList());
    assertFalse(report.hasErrors());
    assertEquals(List.of(), printed);
  }

  @Test
  void whatMakesABindingImpossibleCannotBeSuppressed() {
    Site site = site(1, new Suppression(List.of("UnsupportedType"), "please"));
    assertTrue(
        reporter.report(List.of(Finding.of(CheckId.UnsupportedType, site, "x"))).hasErrors());
  }

  @Test
  void whatIsOffIsNowhere() {
    Reporter off = new Reporter(
        finding -> Severity.OFF, Baseline.NONE, "", (severity, site, text) -> printed.add(text));
    Report report = off.report(List.of(Finding.of(CheckId.EmptyRange, "x")));
    assertEquals(new Report(List.of(), List.of()), report);
    assertEquals(List.of(), printed);
  }

  @Test
  void theLastLineCounts() {
    reporter.summarize("class");
    assertEquals(List.of(), printed, "nothing to say without tools");
    ToolClass type =
        new ToolClass(ClassName.get("", "Tools"), Set.of(), "", "", List.of(), true, Site.NONE);
    reporter.report(type, List.of(Finding.of(CheckId.EmptyRange, "a")));
    reporter.summarize("class");
    assertEquals("INFO pokayoke: 0 tools in 1 class, 1 error, 0 warnings", printed.get(1));
    reporter.report(type, List.of(Finding.of(CheckId.EmptyRange, "b").severity(Severity.WARNING)));
    reporter.report(type, List.of(Finding.of(CheckId.EmptyRange, "c").severity(Severity.INFO)));
    reporter.summarize("class");
    assertEquals("INFO pokayoke: 0 tools in 3 classes, 1 error, 1 warning, 1 info", printed.get(4));
  }

  @Test
  void whatIsInTheBaselineIsCountedAndNotPrinted() {
    Finding first = Finding.of(CheckId.UnitMissing, named("p.Tools", "days"), "a");
    Finding other = Finding.of(CheckId.UnitMissing, named("p.Tools", "size"), "b");
    Finding elsewhere = Finding.of(CheckId.UnitMissing, named("p.Others", "size"), "c");
    Baseline baseline = Baseline.of(List.of(first, first, other, elsewhere));
    Reporter knowing =
        new Reporter(Finding::severity, baseline, "", (severity, site, text) -> printed.add(text));
    ToolClass type = new ToolClass(
        ClassName.get("p", "Tools"), Set.of(), "", "", List.of(), true, named("p.Tools", ""));
    Report report = knowing.report(type, List.of(first, first, first));
    assertEquals(List.of(first), report.findings());
    assertEquals(
        List.of(new Report.Suppressed(first, "baseline"), new Report.Suppressed(first, "baseline")),
        report.suppressed());
    knowing.summarize("class");
    assertEquals(2, printed.size());
    assertEquals(
        "pokayoke: 0 tools in 1 class, 0 errors, 1 warning, 2 in the baseline,"
            + " 1 of the baseline gone: write it anew",
        printed.get(1));
  }

  @Test
  void whatMakesABindingImpossibleIsInNoBaseline() {
    Finding inevitable = Finding.of(CheckId.UnsupportedType, named("p.Tools", "x"), "x");
    assertEquals(Baseline.NONE, Baseline.of(List.of(inevitable)));
    SortedMap<Baseline.Entry, Integer> byHand = new TreeMap<>();
    byHand.put(new Baseline.Entry("UnsupportedType", "p.Tools", "tool", "x"), 1);
    Reporter knowing = new Reporter(
        Finding::severity, new Baseline(byHand), "", (severity, site, text) -> printed.add(text));
    assertTrue(knowing.report(List.of(inevitable)).hasErrors());
  }

  private static Site named(String source, String property) {
    return new Site() {
      @Override
      public Where where() {
        return new Where(source, "tool", property, 0, 0);
      }
    };
  }

  private static Site site(int order, Suppression... suppressions) {
    return new Site() {
      @Override
      public int order() {
        return order;
      }

      @Override
      public List<Suppression> suppressions() {
        return List.of(suppressions);
      }
    };
  }
}
