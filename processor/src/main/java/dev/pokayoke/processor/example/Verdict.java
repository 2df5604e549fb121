package dev.pokayoke.processor.example;

import dev.pokayoke.processor.json.Problem;
import java.util.List;

/**
 * What becomes of an example.
 *
 * @param problems that the model would be told of; a constructor may add others
 * @param certain whether no code of the user's takes part, which may refuse what it gets
 */
public record Verdict(List<Problem> problems, boolean certain) {

  public boolean refused() {
    return !problems.isEmpty();
  }

  /** Neither this nor {@link #refused()}: only a run can tell. */
  public boolean accepted() {
    return problems.isEmpty() && certain;
  }

  /** The problems as the model reads them, one a line. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(problem.pointer()).append(problem.pointer().isEmpty() ? "" : ": ");
      text.append(problem.message());
    }
    return text.toString();
  }
}
