package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Whether names and texts tell tools apart that are offered together. */
final class SiblingChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    List<Sibling> earlier = new ArrayList<>();
    for (ToolMethod tool : tools.methods()) {
      Sibling second = Sibling.of(tool, tools.prefix());
      first(earlier, second::hasNameOf)
          .ifPresent(first -> findings.add(tool, confusable(first.tool(), tool)));
      Optional<Sibling> copied = first(earlier, second::hasTextOf);
      if (copied.isPresent()) {
        findings.add(tool, duplicate(copied.get(), second));
      } else {
        first(earlier, second::hasPurposeOf)
            .ifPresent(first -> findings.add(tool, boundary(first.tool(), tool)));
      }
      earlier.add(second);
    }
  }

  private static Optional<Sibling> first(List<Sibling> earlier, Predicate<Sibling> isWanted) {
    return earlier.stream().filter(isWanted).findFirst();
  }

  private static Finding confusable(ToolMethod first, ToolMethod second) {
    String what =
        "tools '%s' and '%s' have nearly the same name".formatted(first.name(), second.name());
    return Finding.of(CheckId.ConfusableToolNames, second.site().at("name"), what)
        .why("a model that remembers one of them writes the other")
        .fix("say in the names what only one of them does, or make one tool of both");
  }

  private static Finding duplicate(Sibling first, Sibling second) {
    boolean isSame = first.text().words().equals(second.text().words());
    String what = "tools '%s' and '%s' have %s description"
        .formatted(
            first.tool().name(), second.tool().name(), isSame ? "the same" : "nearly the same");
    return Finding.of(CheckId.DuplicateDescription, second.tool().site().at("value"), what)
        .severity(isSame ? Severity.ERROR : Severity.WARNING)
        .why("a model that sees two tools of one description takes either")
        .fix("say in each what the other one does not do: \"… For <case> use %s.\""
            .formatted(first.tool().name()));
  }

  private static Finding boundary(ToolMethod first, ToolMethod second) {
    String what =
        "nothing says when to use tool '%s' and when '%s'".formatted(second.name(), first.name());
    return Finding.of(CheckId.BoundaryMissing, second.site().at("value"), what)
        .why("each text fits what the other tool does")
        .fix("add to one of them: \"For <case> use %s instead.\"".formatted(first.name()));
  }
}
