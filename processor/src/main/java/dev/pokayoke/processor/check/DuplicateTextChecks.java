package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.text.Overlap;
import dev.pokayoke.processor.text.Terms;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether the texts of two tools tell them apart. */
final class DuplicateTextChecks implements Check {

  /** The threshold at which examples of instructions are taken for copies of each other (Self-Instruct, Wang 2022). */
  private static final double COPY = 0.7;

  @Override
  public void judge(ToolClass tools, Findings findings) {
    List<ToolMethod> described =
        tools.methods().stream().filter(tool -> !tool.description().isBlank()).toList();
    List<Terms> texts =
        described.stream().map(tool -> Terms.of(tool.description())).toList();
    for (int i = 1; i < described.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (Overlap.rougeL(texts.get(i), texts.get(j), COPY) > COPY
            && !namesTellApart(described.get(i), described.get(j), texts.get(i), texts.get(j))) {
          findings.add(described.get(i), finding(described.get(j), described.get(i)));
          break;
        }
      }
    }
  }

  /** "Lists open orders", "Lists closed orders": what differs is what the names say, and needs no more words. */
  private static boolean namesTellApart(ToolMethod a, ToolMethod b, Terms first, Terms second) {
    Set<String> onlyFirst = new HashSet<>(first.words());
    second.words().forEach(onlyFirst::remove);
    Set<String> onlySecond = new HashSet<>(second.words());
    first.words().forEach(onlySecond::remove);
    return !onlyFirst.isEmpty()
        && !onlySecond.isEmpty()
        && Terms.of(a.name()).words().containsAll(onlyFirst)
        && Terms.of(b.name()).words().containsAll(onlySecond);
  }

  private static Finding finding(ToolMethod first, ToolMethod second) {
    String what = "tools '%s' and '%s' have nearly the same description"
        .formatted(first.name(), second.name());
    return Finding.of(CheckId.DuplicateDescription, second.site().at("value"), what)
        .why("a model that sees two tools of one description takes either")
        .fix("say in each what the other one does not do: \"… For <case> use %s.\""
            .formatted(first.name()));
  }
}
