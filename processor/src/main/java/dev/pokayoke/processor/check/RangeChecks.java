package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.ListKind;
import dev.pokayoke.processor.model.ValueType.ListType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether any value at all meets the bounds. */
final class RangeChecks implements Check {

  private static final String NEVER = "every call would be refused, whatever the model sends";

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (PropertyUse use : PropertyUse.all(tools)) {
      Constraints bounds = use.constraints();
      NumberRange.of(bounds, use.type()).flatMap(Emptiness::of).ifPresent(emptiness -> {
        String[] attributes = emptiness.attributes().toArray(String[]::new);
        Finding finding = finding(use, emptiness.reason(), emptiness.fix(), attributes);
        findings.add(use.culprit(), finding);
      });
      sizes(use, "minLength", bounds.minLength(), "maxLength", bounds.maxLength(), findings);
      sizes(use, "minItems", bounds.minItems(), "maxItems", bounds.maxItems(), findings);
      differing(use, findings);
    }
  }

  private static void sizes(
      PropertyUse use,
      String lowName,
      @Nullable Integer low,
      String highName,
      @Nullable Integer high,
      Findings findings) {
    // A negative bound is wrong in itself.
    if (low == null || high == null || low <= high || high < 0) {
      return;
    }
    String reason = "%s %s is greater than %s %s".formatted(lowName, low, highName, high);
    String fix = "swap them: %s = %s, %s = %s".formatted(lowName, high, highName, low);
    findings.add(use.culprit(), finding(use, reason, fix, lowName, highName));
  }

  /** More items than there are different ones. */
  private static void differing(PropertyUse use, Findings findings) {
    Integer least = use.constraints().minItems();
    if (least == null || !(use.type() instanceof ListType list)) {
      return;
    }
    boolean differ = use.constraints().uniqueItems() || list.kind() == ListKind.SET;
    Optional<Integer> values = count(list.item()).filter(count -> differ && least > count);
    values.ifPresent(count -> {
      String type = Words.of(list.item().javaType());
      String reason =
          "minItems is %s, but '%s' has only %s different values".formatted(least, type, count);
      findings.add(use.culprit(), finding(use, reason, "minItems = " + count, "minItems"));
    });
  }

  private static Optional<Integer> count(ValueType type) {
    if (type instanceof EnumType choice) {
      return Optional.of(choice.constants().size());
    }
    return type instanceof BooleanType ? Optional.of(2) : Optional.empty();
  }

  private static Finding finding(PropertyUse use, String reason, String fix, String... attributes) {
    String what = "%s accepts no value: %s".formatted(use.called(), reason);
    return use.finding(CheckId.EmptyRange, what, attributes).why(NEVER).fix(fix);
  }
}
