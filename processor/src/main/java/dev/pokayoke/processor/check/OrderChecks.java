package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.NearestName;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the tools that must come before another exist and can come first. A name that nothing in the class resembles may
 * be that of another class's tool: the toolset, which knows all, judges it.
 */
final class OrderChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Map<String, ToolMethod> byName = new LinkedHashMap<>();
    for (ToolMethod tool : tools.methods()) {
      byName.putIfAbsent(tool.name(), tool);
    }
    Map<ToolMethod, Set<ToolMethod>> before = new LinkedHashMap<>();
    for (ToolMethod tool : tools.methods()) {
      Set<ToolMethod> known = Collections.newSetFromMap(new LinkedHashMap<>());
      for (String name : tool.after()) {
        Optional<ToolMethod> first = named(name, tools, byName);
        first.ifPresent(known::add);
        if (first.isEmpty()) {
          unknown(name, tool, tools, findings);
        }
      }
      if (!known.isEmpty()) {
        before.put(tool, known);
      }
    }
    cycles(before, findings);
  }

  /** By the full name or without the prefix. */
  private static Optional<ToolMethod> named(
      String name, ToolClass tools, Map<String, ToolMethod> byName) {
    return Optional.ofNullable(byName.getOrDefault(name, byName.get(tools.prefix() + "_" + name)));
  }

  private static void unknown(String name, ToolMethod tool, ToolClass tools, Findings findings) {
    if (name.isBlank()) {
      Finding finding = finding(
              tool, "tool '%s' comes after a tool without a name".formatted(tool.name()))
          .fix("name a tool, or leave 'after' out");
      findings.add(tool, name, finding);
      return;
    }
    List<String> siblings = new ArrayList<>();
    for (ToolMethod sibling : tools.methods()) {
      if (sibling != tool) {
        siblings.add(sibling.name());
        siblings.add(own(sibling, tools.prefix()));
      }
    }
    NearestName.of(name, siblings).ifPresent(nearest -> {
      Finding finding = finding(
              tool, "tool '%s' comes after '%s', which is no tool".formatted(tool.name(), name))
          .why("a tool that waits for one that does not exist can never be called")
          .fix("after = %s".formatted(Words.quoted(nearest)));
      findings.add(tool, name, finding);
    });
  }

  private static Finding finding(ToolMethod tool, String what) {
    return Finding.of(CheckId.UnknownPredecessor, tool.site().at("after"), what);
  }

  private static String own(ToolMethod tool, String prefix) {
    return prefix.isEmpty() ? tool.name() : tool.name().substring(prefix.length() + 1);
  }

  /** One finding for each group of tools that wait for each other, at the one that is declared first. */
  private static void cycles(Map<ToolMethod, Set<ToolMethod>> before, Findings findings) {
    Set<ToolMethod> reported = new HashSet<>();
    for (ToolMethod tool : before.keySet()) {
      List<ToolMethod> cycle = reported.contains(tool) ? List.of() : cycle(tool, before);
      if (!cycle.isEmpty()) {
        reported.addAll(cycle);
        findings.add(tool, cyclic(tool, cycle));
      }
    }
  }

  private static Finding cyclic(ToolMethod tool, List<ToolMethod> cycle) {
    String what = cycle.size() == 1
        ? "tool '%s' comes after itself".formatted(tool.name())
        : "tools %s wait for each other"
            .formatted(Words.listed(cycle.stream().map(ToolMethod::name).toList()));
    String path = cycle.stream().map(ToolMethod::name).collect(Collectors.joining(" after "));
    return Finding.of(CheckId.PredecessorCycle, tool.site().at("after"), what)
        .path(cycle.size() == 1 ? "" : path + " after " + tool.name())
        .why("none of them can ever be the first")
        .fix(
            cycle.size() == 1
                ? "take '%s' out of 'after'".formatted(tool.name())
                : "take one of them out of the 'after' of the tool that really comes first");
  }

  /** The shortest way from a tool over those before it back to itself, or nothing. */
  private static List<ToolMethod> cycle(ToolMethod start, Map<ToolMethod, Set<ToolMethod>> before) {
    Map<ToolMethod, ToolMethod> reachedFrom = new LinkedHashMap<>();
    Deque<ToolMethod> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      ToolMethod tool = open.remove();
      for (ToolMethod next : before.getOrDefault(tool, Set.of())) {
        if (next.equals(start)) {
          return way(start, tool, reachedFrom);
        }
        if (reachedFrom.putIfAbsent(next, tool) == null) {
          open.add(next);
        }
      }
    }
    return List.of();
  }

  private static List<ToolMethod> way(
      ToolMethod start, ToolMethod end, Map<ToolMethod, ToolMethod> reachedFrom) {
    List<ToolMethod> way = new ArrayList<>();
    for (ToolMethod at = end; !at.equals(start); at = reachedFrom.get(at)) {
      way.add(at);
    }
    way.add(start);
    Collections.reverse(way);
    return way;
  }
}
