package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Constraints.Unusable;
import dev.pokayoke.processor.model.TimeoutText;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.Vocabulary;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether each constraint says something about a value of the type that it is put on. */
final class ConstraintChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      timeout(tool).ifPresent(finding -> findings.add(tool, finding));
    }
    for (PropertyUse use : PropertyUse.all(tools)) {
      if (!(use.type() instanceof Unsupported)) {
        MisplacedConstraint.of(use)
            .ifPresent(finding -> findings.add(use.culprit(), "place", finding));
        grounded(use).ifPresent(finding -> findings.add(use.culprit(), "grounded", finding));
        senseless(use, findings);
      }
      for (Unusable unusable : use.constraints().unusable()) {
        findings.add(use.culprit(), unusable.attribute(), unusable(use, unusable));
      }
    }
  }

  private static Optional<Finding> timeout(ToolMethod tool) {
    if (tool.timeout().isEmpty() || TimeoutText.parse(tool.timeout()).isPresent()) {
      return Optional.empty();
    }
    String what = "the timeout '%s' of tool '%s' is no time".formatted(tool.timeout(), tool.name());
    return Optional.of(Finding.of(CheckId.ConstraintNotApplicable, tool.site().at("timeout"), what)
        .why("it is a whole number greater than 0 and one of ms, s, m, h")
        .fix("timeout = \"30s\""));
  }

  private static Optional<Finding> grounded(PropertyUse use) {
    ValueType type = use.type();
    boolean cannotBeQuoted = type instanceof BooleanType
        || type instanceof ObjectType
        || type instanceof UnionType
        || type instanceof ReferenceType
        || type instanceof MapType
        || type instanceof BytesType
        || type instanceof AnyType;
    if (!use.property().grounded() || !use.place().argument() || !cannotBeQuoted) {
      return Optional.empty();
    }
    String what = "'grounded' does not apply to %s of type '%s'"
        .formatted(use.called(), Words.of(type.javaType()));
    return Optional.of(use.finding(CheckId.ConstraintNotApplicable, what, "grounded")
        .why("a value is looked up in the conversation as a word, and this type is none")
        .fix("leave it out, or put it on the identifier inside"));
  }

  private static void senseless(PropertyUse use, Findings findings) {
    Constraints bounds = use.constraints();
    negative(use, "minLength", bounds.minLength(), findings);
    negative(use, "maxLength", bounds.maxLength(), findings);
    negative(use, "minItems", bounds.minItems(), findings);
    negative(use, "maxItems", bounds.maxItems(), findings);
    BigDecimal step = bounds.multipleOf();
    if (step != null && step.signum() <= 0) {
      String reason = "multipleOf must be greater than 0, but is " + Words.of(step);
      String fix =
          step.signum() == 0 ? "leave multipleOf out" : "multipleOf = " + Words.of(step.negate());
      add(use, "multipleOf", reason, fix, findings);
    }
    NumberRange.of(bounds, use.type())
        .ifPresent(range -> Stream.concat(range.low().stream(), range.high().stream())
            .filter(range::isBeyondType)
            .forEach(bound -> beyondType(use, range, bound, findings)));
  }

  private static void negative(
      PropertyUse use, String attribute, @Nullable Integer value, Findings findings) {
    if (value != null && value < 0) {
      String reason = "%s must not be negative, but is %s".formatted(attribute, value);
      add(use, attribute, reason, "leave %s out".formatted(attribute), findings);
    }
  }

  /** A bound that nothing can reach. If it leaves nothing at all, {@link RangeChecks} says so. */
  private static void beyondType(
      PropertyUse use, NumberRange range, Bound bound, Findings findings) {
    if (Emptiness.of(range).isEmpty()) {
      String reason = "%s is more than '%s' can hold"
          .formatted(bound.name(), Words.of(use.type().javaType()));
      add(
          use,
          bound.keyword(),
          reason,
          "leave %s out, or use a wider type".formatted(bound.keyword()),
          findings);
    }
  }

  private static void add(
      PropertyUse use, String attribute, String reason, String fix, Findings findings) {
    String what = "%s has a constraint that makes no sense: %s".formatted(use.called(), reason);
    String exact = attribute + "Exact";
    Finding finding =
        use.finding(CheckId.ConstraintNotApplicable, what, attribute, exact).fix(fix);
    findings.add(use.culprit(), attribute, finding);
  }

  private static Finding unusable(PropertyUse use, Unusable unusable) {
    List<String> written = unusable.written();
    String what =
        "%s %s: %s".formatted(use.called(), problem(unusable), String.join(" and ", written));
    Finding finding = use.finding(CheckId.ConstraintNotApplicable, what, unusable.attribute());
    return switch (unusable.kind()) {
      case NOT_A_NUMBER -> finding.fix("write a decimal number, e.g. \"12.50\"");
      case CONTRADICTION -> finding.fix("keep one: " + written.get(0));
      case INSIDE ->
        finding
            .why(
                "constraints belong to parameters and components, and nothing would enforce this one")
            .fix("give the items a type of their own: record Item(%s ... value) {}"
                .formatted(
                    use.vocabulary() == Vocabulary.POKAYOKE ? "@Param(...)" : written.get(0)));
    };
  }

  private static String problem(Unusable unusable) {
    return switch (unusable.kind()) {
      case NOT_A_NUMBER -> "has a bound that is no number";
      case CONTRADICTION -> "is told two different things";
      case INSIDE -> "has a constraint on what is inside of its type";
    };
  }
}
