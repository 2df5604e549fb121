package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the checks found so far. One cause gives one finding: the component of a record that five tools take is wrong once,
 * and what only follows from another finding at the same place is left out.
 */
final class Findings {

  private final Map<Cause, Finding> found = new LinkedHashMap<>();
  private final Map<Object, Set<CheckId>> byPlace = new HashMap<>();
  private final boolean advisory;

  /** @param advisory whether the tools get no bindings, so that what concerns those does not count */
  Findings(boolean advisory) {
    this.advisory = advisory;
  }

  /**
   * @param place what is wrong, whatever way led to it
   * @param part of it, where one check may find several things
   * @param suppressed so that a place where the finding is suppressed does not hide one where it is not
   */
  private record Cause(Object place, String part, CheckId id, boolean suppressed) {}

  void add(Object place, Finding finding) {
    add(place, "", finding);
  }

  /** Adds the finding unless the same is already known of this part of this place. */
  void add(Object place, String part, Finding finding) {
    if (advisory && finding.id().isOfBindings()) {
      return;
    }
    boolean suppressed = finding.site().suppressions().stream()
        .anyMatch(suppression -> suppression.ids().contains(finding.id().name()));
    found.putIfAbsent(new Cause(place, part, finding.id(), suppressed), finding);
    byPlace.computeIfAbsent(place, key -> EnumSet.noneOf(CheckId.class)).add(finding.id());
  }

  /** Whether something like that was found at a place. */
  boolean any(Object place, Predicate<CheckId> what) {
    return byPlace.getOrDefault(place, Set.of()).stream().anyMatch(what);
  }

  /** Those that do not follow from another, in the order in which they were found. */
  List<Finding> all() {
    return found.entrySet().stream()
        .filter(entry -> !follows(entry.getKey()))
        .map(Map.Entry::getValue)
        .map(finding -> advisory ? advice(finding) : finding)
        .toList();
  }

  /** What is wrong with a type alone is no reason to stop a build that makes nothing of it. */
  private static Finding advice(Finding finding) {
    boolean ofType = finding.id().family() == CheckId.Family.TYPE && finding.isError();
    return (ofType ? finding.severity(Severity.WARNING) : finding).asAdvice();
  }

  private boolean follows(Cause effect) {
    return byPlace.getOrDefault(effect.place(), Set.of()).stream()
        .anyMatch(cause -> Entailment.holds(cause, effect.id()));
  }
}
