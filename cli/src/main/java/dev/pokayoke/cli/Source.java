package dev.pokayoke.cli;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Report.Suppressed;
import dev.pokayoke.processor.diagnostic.Reporter;
import dev.pokayoke.processor.listing.Descriptor;
import dev.pokayoke.processor.listing.ListFindings;
import dev.pokayoke.processor.model.ToolClass;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has tools: a list, or a class that was compiled.
 *
 * @param kind what it is
 * @param name what messages call it
 * @param file that its lines are in, or null when there is none
 * @param findings to be reported
 * @param suppressed what the compiler was not to report
 */
record Source(
    Kind kind,
    String name,
    @Nullable Path file,
    ToolClass tools,
    List<Finding> findings,
    List<Suppressed> suppressed) {

  enum Kind {
    LIST,
    CLASS,
    /** All classes again, for what only shows when their tools stand side by side. */
    TOGETHER
  }

  /** A list: all that a model sees, and judged by nobody yet. */
  static Source list(String name, @Nullable Path file, ToolClass tools, Checks checks)
      throws InputException {
    try {
      List<Finding> findings = ListFindings.of(checks.ofToolbox(tools));
      return new Source(Kind.LIST, name, file, tools, findings, List.of());
    } catch (StackOverflowError endlessText) {
      // Regular expressions recurse where a text repeats itself.
      throw new InputException(name + ": a name or text in it is too long to be judged");
    }
  }

  /** A class, which the compiler has judged. */
  static Source compiled(Descriptor descriptor, @Nullable Path file) {
    return new Source(
        Kind.CLASS,
        descriptor.name(),
        file,
        descriptor.tools(),
        descriptor.findings(),
        descriptor.suppressed());
  }

  /** With what the compiler left alone because of a baseline, so that another one decides. */
  Source withoutBaseline() {
    List<Finding> all = Stream.concat(
            findings.stream(),
            suppressed.stream().filter(Source::isOfBaseline).map(Suppressed::finding))
        .toList();
    List<Suppressed> others =
        suppressed.stream().filter(each -> !isOfBaseline(each)).toList();
    return new Source(kind, name, file, tools, all, others);
  }

  static boolean isOfBaseline(Suppressed suppressed) {
    return suppressed.reason().equals(Reporter.BASELINE);
  }
}
