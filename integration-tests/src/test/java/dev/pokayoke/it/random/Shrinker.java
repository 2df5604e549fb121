package dev.pokayoke.it.random;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Leaves out of a failing tool class whatever has no part in the failure. */
final class Shrinker {

  private static final int MAX_TRIALS = 400;

  private final Trial trial;
  private int trials;

  Shrinker(Trial trial) {
    this.trial = trial;
  }

  Failure shrink(Failure failure) {
    Failure smallest = failure;
    for (Optional<Failure> next = Optional.of(failure); next.isPresent(); ) {
      smallest = next.get();
      next = smaller(smallest);
    }
    return smallest;
  }

  private Optional<Failure> smaller(Failure failure) {
    try (Stream<ToolClass> candidates = failure.tools().smaller()) {
      return candidates
          .takeWhile(candidate -> trials < MAX_TRIALS)
          .map(candidate -> again(candidate, failure.kind()))
          .flatMap(Optional::stream)
          .findFirst();
    }
  }

  private Optional<Failure> again(ToolClass candidate, String kind) {
    trials++;
    try {
      return trial.of(List.of(candidate)).stream()
          .filter(failure -> failure.kind().equals(kind))
          .findFirst();
    } catch (Exception e) {
      return Optional.empty();
    }
  }
}
