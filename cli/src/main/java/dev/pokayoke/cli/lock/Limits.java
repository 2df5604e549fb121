package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.processor.document.Node;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Compares the ends of ranges. */
final class Limits {

  /** An end. */
  private record End(BigDecimal value, boolean isOutside) {

    /** Below zero when this end lies before the other. */
    int compareTo(End other, int direction) {
      int order = value.compareTo(other.value) * direction;
      return order != 0 ? order : Boolean.compare(other.isOutside, isOutside);
    }

    @Override
    public String toString() {
      return PrettyJson.number(value) + (isOutside ? " (exclusive)" : "");
    }
  }

  private final Node before;
  private final Node after;
  private final Report report;

  /** Takes a kind of change, and both values. */
  interface Report {

    void tell(Kind kind, String was, String is);
  }

  Limits(Node before, Node after, Report report) {
    this.before = before;
    this.after = after;
    this.report = report;
  }

  void ofNumbers(boolean isInteger) {
    compare(
        "minimum",
        end(before, "minimum", "exclusiveMinimum", -1, isInteger),
        end(after, "minimum", "exclusiveMinimum", -1, isInteger),
        -1);
    compare(
        "maximum",
        end(before, "maximum", "exclusiveMaximum", 1, isInteger),
        end(after, "maximum", "exclusiveMaximum", 1, isInteger),
        1);
    compareSteps(before.number("multipleOf"), after.number("multipleOf"));
  }

  /** Of lengths and counts: nothing is less than none. */
  void ofSizes(String minimum, String maximum) {
    compare(minimum, size(before, minimum), size(after, minimum), -1);
    compare(maximum, size(before, maximum), size(after, maximum), 1);
  }

  void ofUniqueness() {
    boolean was = before.flag("uniqueItems");
    if (was != after.flag("uniqueItems")) {
      report.tell(
          was ? Kind.LIMIT_LOOSENED : Kind.LIMIT_TIGHTENED,
          "uniqueItems: " + was,
          "uniqueItems: " + !was);
    }
  }

  private static @Nullable End size(Node schema, String keyword) {
    BigDecimal value = schema.number(keyword);
    boolean isNone = value == null || keyword.startsWith("min") && value.signum() == 0;
    return isNone ? null : new End(value, false);
  }

  /** The stricter one of both. Of integers, the last outside is one further than the last inside. */
  private static @Nullable End end(
      Node schema, String inclusive, String exclusive, int direction, boolean isInteger) {
    BigDecimal inside = schema.number(inclusive);
    BigDecimal outside = schema.number(exclusive);
    @Nullable End first = inside == null ? null : new End(inside, false);
    if (outside == null) {
      return first;
    }
    boolean isShort = Math.abs((long) outside.scale()) < 100 && outside.precision() < 100;
    boolean isWhole = isInteger && isShort && outside.stripTrailingZeros().scale() <= 0;
    End second = isWhole
        ? new End(outside.subtract(BigDecimal.valueOf(direction)), false)
        : new End(outside, true);
    return first == null || second.compareTo(first, direction) < 0 ? second : first;
  }

  private void compare(String keyword, @Nullable End was, @Nullable End is, int direction) {
    if (was == null && is == null) {
      return;
    }
    int order = was == null ? -1 : is == null ? 1 : is.compareTo(was, direction);
    if (order != 0) {
      boolean isTighter = order < 0;
      report.tell(
          isTighter ? Kind.LIMIT_TIGHTENED : Kind.LIMIT_LOOSENED,
          was == null ? "no " + keyword : keyword + " " + was,
          is == null ? "no " + keyword : keyword + " " + is);
    }
  }

  private void compareSteps(@Nullable BigDecimal was, @Nullable BigDecimal is) {
    if (SchemaDocument.same(was, is)) {
      return;
    }
    report.tell(
        isMultiple(is, was)
            ? Kind.LIMIT_TIGHTENED
            : isMultiple(was, is) ? Kind.LIMIT_LOOSENED : Kind.LIMIT_CHANGED,
        was == null ? "no multipleOf" : "multipleOf " + PrettyJson.number(was),
        is == null ? "no multipleOf" : "multipleOf " + PrettyJson.number(is));
  }

  /** Everything is a multiple of no step at all. */
  private static boolean isMultiple(@Nullable BigDecimal number, @Nullable BigDecimal step) {
    if (number == null) {
      return false;
    }
    if (step == null) {
      return true;
    }
    boolean isShort = Math.abs((long) number.scale() - step.scale()) < 100
        && number.precision() < 100
        && step.precision() < 100;
    return step.signum() != 0 && isShort && number.remainder(step).signum() == 0;
  }
}
