package dev.pokayoke.processor.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a range holds no number.
 *
 * @param fix what to write instead
 * @param attributes to blame, the likeliest first
 */
record Emptiness(String reason, String fix, List<String> attributes) {

  static Optional<Emptiness> of(NumberRange range) {
    return crossed(range)
        .or(() -> hole(range))
        .or(() -> beyondType(range))
        .or(() -> betweenMultiples(range));
  }

  private static Optional<Emptiness> crossed(NumberRange range) {
    if (range.low().isEmpty() || range.high().isEmpty()) {
      return Optional.empty();
    }
    Bound low = range.low().get();
    Bound high = range.high().get();
    if (low.value().compareTo(high.value()) <= 0) {
      return Optional.empty();
    }
    String reason = "%s is greater than %s".formatted(low.name(), high.name());
    String fix = "swap them: %s, %s".formatted(low.with(high.value()), high.with(low.value()));
    return Optional.of(new Emptiness(reason, fix, attributes(low, high)));
  }

  /** The ends meet or nearly meet, and what is between them is not meant. */
  private static Optional<Emptiness> hole(NumberRange range) {
    if (range.low().isEmpty() || range.high().isEmpty()) {
      return Optional.empty();
    }
    Bound low = range.low().get();
    Bound high = range.high().get();
    boolean nothing = range.whole()
        ? low.firstWhole().compareTo(high.lastWhole()) > 0
        : low.value().compareTo(high.value()) == 0 && (low.open() || high.open());
    if (!nothing) {
      return Optional.empty();
    }
    String kind = range.whole() ? "whole number" : "number";
    String reason = "no %s lies between %s and %s".formatted(kind, low.name(), high.name());
    BigDecimal from = range.whole() ? low.value().setScale(0, RoundingMode.FLOOR) : low.value();
    BigDecimal to = range.whole() ? high.value().setScale(0, RoundingMode.CEILING) : high.value();
    String fix = "minimum = %s, maximum = %s".formatted(Words.of(from), Words.of(to));
    return Optional.of(new Emptiness(reason, fix, attributes(low, high)));
  }

  private static Optional<Emptiness> beyondType(NumberRange range) {
    String wider = range.whole() ? "long or BigInteger" : "double or BigDecimal";
    String fix = "use a wider type (%s), or another bound".formatted(wider);
    Optional<Bound> low = range
        .low()
        .filter(bound ->
            range.highest().filter(end -> !end.isAbove(range.from(bound))).isPresent());
    if (low.isPresent()) {
      String reason = "%s is greater than %s"
          .formatted(low.get().name(), range.highest().get().name());
      return Optional.of(new Emptiness(reason, fix, attributes(low.get())));
    }
    Optional<Bound> high = range
        .high()
        .filter(
            bound -> range.lowest().filter(end -> !end.isBelow(range.to(bound))).isPresent());
    return high.map(bound -> {
      String reason =
          "%s is less than %s".formatted(bound.name(), range.lowest().get().name());
      return new Emptiness(reason, fix, attributes(bound));
    });
  }

  private static Optional<Emptiness> betweenMultiples(NumberRange range) {
    Optional<Bound> low = range.low().or(range::lowest);
    Optional<Bound> high = range.high().or(range::highest);
    if (range.step().isEmpty() || low.isEmpty() || high.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal step = range.step().get();
    BigDecimal multiple = firstMultiple(step, low.get());
    if (high.get().isAbove(multiple)) {
      return Optional.empty();
    }
    String reason = "no multiple of %s lies between %s and %s"
        .formatted(Words.of(step), low.get().name(), high.get().name());
    String fix =
        range.high().isPresent() ? "maximum = " + Words.of(multiple) : "use a smaller multipleOf";
    return Optional.of(new Emptiness(reason, fix, List.of("multipleOf")));
  }

  /** The first multiple that a lower bound lets pass. */
  private static BigDecimal firstMultiple(BigDecimal step, Bound low) {
    BigDecimal[] parts = low.value().divideAndRemainder(step);
    BigDecimal multiple = parts[0].multiply(step);
    while (!low.isBelow(multiple)) {
      multiple = multiple.add(step);
    }
    return multiple;
  }

  /** An exact bound is another attribute for the same keyword. */
  private static List<String> attributes(Bound... bounds) {
    return Arrays.stream(bounds)
        .flatMap(bound -> Stream.of(bound.keyword(), bound.keyword() + "Exact"))
        .toList();
  }
}
