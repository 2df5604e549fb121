package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.document.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds every change from one definition of a tool to another. */
final class ToolComparison {

  private final Tool was;
  private final Tool is;
  private final List<Change> changes = new ArrayList<>();

  private ToolComparison(Tool was, Tool is) {
    this.was = was;
    this.is = is;
  }

  /** All but that of the name. */
  static List<Change> changes(Tool was, Tool is) {
    ToolComparison comparison = new ToolComparison(was, is);
    comparison.tool();
    comparison.order();
    comparison.schema(Side.ARGUMENTS, was.input(), is.input());
    comparison.result(was.output(), is.output());
    return comparison.changes;
  }

  private void tool() {
    if (!was.source().equals(is.source())) {
      tell(Kind.CLASS_CHANGED, was.source(), is.source());
    }
    if (!was.description().equals(is.description())) {
      tell(Kind.TEXT_CHANGED, was.description(), is.description());
    }
    if (was.effect() != is.effect()) {
      boolean isRaised = is.effect().compareTo(was.effect()) > 0;
      tell(
          isRaised ? Kind.EFFECT_RAISED : Kind.EFFECT_LOWERED,
          was.effect().name(),
          is.effect().name());
    }
    flag(was.idempotent(), is.idempotent(), Kind.IDEMPOTENT_GAINED, Kind.IDEMPOTENT_LOST);
    flag(
        was.returnDirect(),
        is.returnDirect(),
        Kind.DIRECT_RETURN_ADDED,
        Kind.DIRECT_RETURN_DROPPED);
    approval();
  }

  /** What follows from another effect has been said with it. */
  private void approval() {
    if (was.approval() == is.approval()) {
      return;
    }
    if (was.asks() == is.asks()) {
      tell(Kind.APPROVAL_REWORDED, was.approval().name(), is.approval().name());
    }
    flag(was.asks(), is.asks(), Kind.APPROVAL_ADDED, Kind.APPROVAL_DROPPED);
  }

  private void order() {
    only(is.after(), was.after()).forEach(name -> tell(Kind.PREDECESSOR_ADDED, "", name));
    only(was.after(), is.after()).forEach(name -> tell(Kind.PREDECESSOR_DROPPED, name, ""));
    only(is.grounded(), was.grounded()).forEach(name -> tell(Kind.GROUNDING_ADDED, "", name));
    only(was.grounded(), is.grounded()).forEach(name -> tell(Kind.GROUNDING_DROPPED, name, ""));
  }

  private static List<String> only(List<String> names, List<String> others) {
    return names.stream().filter(name -> !others.contains(name)).toList();
  }

  private void result(@Nullable Node old, @Nullable Node now) {
    if (old == null && now == null) {
      return;
    }
    if (now == null) {
      tell(Kind.RESULT_REMOVED, "", "");
    } else if (old == null) {
      tell(Kind.RESULT_ADDED, "", "");
    } else {
      schema(Side.RESULT, old, now);
    }
  }

  private void schema(Side side, Node old, Node now) {
    new SchemaComparison(
            old,
            now,
            (kind, place, from, to) ->
                changes.add(new Change(kind, is.source(), is.name(), side, place, from, to)))
        .compare();
  }

  private void flag(boolean old, boolean now, Kind gained, Kind lost) {
    if (old != now) {
      tell(now ? gained : lost, "", "");
    }
  }

  private void tell(Kind kind, String from, String to) {
    changes.add(new Change(kind, is.source(), is.name(), Side.TOOL, "", from, to));
  }
}
