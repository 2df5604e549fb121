package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds every change from what was locked to what there is. */
public final class Comparison {

  private final List<Tool> gone;
  private final List<Tool> fresh;
  private final List<Change> changes = new ArrayList<>();

  private Comparison(List<Tool> before, List<Tool> after) {
    gone = new ArrayList<>(before);
    fresh = new ArrayList<>(after);
  }

  /** Sorted by tool; the breaking ones first. */
  public static List<Change> changes(List<Tool> before, List<Tool> after) {
    Comparison comparison = new Comparison(before, after);
    // The same name in two classes is possible: they can belong to different agents.
    comparison.pair((was, is) -> was.name().equals(is.name()) && was.source().equals(is.source()));
    comparison.pair((was, is) -> was.name().equals(is.name()));
    comparison.pair(Comparison::isRenamed);
    comparison.gone.forEach(tool -> comparison.tell(Kind.TOOL_REMOVED, tool, "", ""));
    comparison.fresh.forEach(tool -> comparison.tell(Kind.TOOL_ADDED, tool, "", ""));
    return comparison.changes.stream()
        .sorted(Comparator.comparing(Change::verdict)
            .reversed()
            .thenComparing(Change::tool)
            .thenComparing(Change::source))
        .toList();
  }

  private void pair(BiPredicate<Tool, Tool> areOne) {
    for (Tool was : List.copyOf(gone)) {
      for (Tool is : fresh) {
        if (areOne.test(was, is)) {
          compare(was, is);
          gone.remove(was);
          fresh.remove(is);
          break;
        }
      }
    }
  }

  private void compare(Tool was, Tool is) {
    if (!was.name().equals(is.name())) {
      tell(Kind.TOOL_RENAMED, was, was.name(), is.name());
    }
    changes.addAll(ToolComparison.changes(was, is));
  }

  /** A guess: nothing but the name, and perhaps the class, is another one. */
  private static boolean isRenamed(Tool was, Tool is) {
    return was.description().equals(is.description())
        && ToolComparison.changes(was, is).stream()
            .allMatch(change -> change.kind() == Kind.CLASS_CHANGED);
  }

  private void tell(Kind kind, Tool tool, String was, String is) {
    changes.add(new Change(kind, tool.source(), tool.name(), Side.TOOL, "", was, is));
  }
}
