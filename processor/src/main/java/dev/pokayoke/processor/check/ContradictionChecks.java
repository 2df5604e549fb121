package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.text.Claims;
import dev.pokayoke.processor.text.Claims.Range;
import dev.pokayoke.processor.text.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a text says the same as the signature beside it. */
final class ContradictionChecks extends ParamCheck {

  @Override
  void judge(PropertyUse use, Findings findings) {
    Property property = use.property();
    if (property.description().isBlank()) {
      return;
    }
    Claims claims = Claims.of(property.description());
    Stream.of(requirement(use, claims), standard(use, claims), values(use), range(use, claims))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(finding -> findings.add(use.culprit(), finding));
  }

  private static Optional<Finding> requirement(PropertyUse use, Claims claims) {
    Property property = use.property();
    if (property.required() && claims.isOptional()) {
      return Optional.of(finding(use, "%s is optional in its text and required in its schema")
          .fix(use.optional() + ", or leave \"optional\" out of the text"));
    }
    if (!property.required() && property.defaultValue() == null && claims.isRequired()) {
      return Optional.of(finding(use, "%s is required in its text and optional in its schema")
          .fix("leave required = false out, or \"required\" out of the text"));
    }
    return Optional.empty();
  }

  private static Optional<Finding> standard(PropertyUse use, Claims claims) {
    Property property = use.property();
    boolean isSimple = isNumber(use)
        || use.type() instanceof BooleanType
        || use.type() instanceof EnumType
        || use.type() instanceof StringType;
    String real = property.defaultValue();
    if (!isSimple || real == null) {
      return Optional.empty();
    }
    return claims
        .standard(use.type() instanceof StringType)
        .filter(told -> isValue(use, told) && !isSame(told, real))
        .map(told -> finding(
                use,
                "the text of %s says that its default is " + told + "; it is " + Words.quoted(real))
            .fix("write %s into the text, or leave the default out of it: the schema says it"
                .formatted(real)));
  }

  /** A number behind "default" of a number; "default sorting" names no value of an enum. */
  private static boolean isValue(PropertyUse use, String told) {
    if (isNumber(use)) {
      return told.matches("-?\\d+(?:\\.\\d+)?");
    }
    if (use.type() instanceof BooleanType) {
      return told.matches("(?i)true|false");
    }
    return !(use.type() instanceof EnumType choice)
        || constants(choice).anyMatch(constant -> folded(constant).equals(folded(told)));
  }

  private static boolean isSame(String told, String real) {
    if (told.matches("-?\\d+(?:\\.\\d+)?") && real.matches("-?\\d+(?:\\.\\d+)?")) {
      return new BigDecimal(told).compareTo(new BigDecimal(real)) == 0;
    }
    return folded(told).equals(folded(real));
  }

  private static Optional<Finding> values(PropertyUse use) {
    if (!(use.type() instanceof EnumType choice)) {
      return Optional.empty();
    }
    List<String> known = constants(choice).map(ContradictionChecks::folded).toList();
    List<String> told = Prose.of(use.property().description()).closedList();
    List<String> unknown =
        told.stream().filter(value -> !known.contains(folded(value))).toList();
    // Where none is known the list is of something else.
    return unknown.isEmpty() || unknown.size() == told.size()
        ? Optional.empty()
        : Optional.of(finding(
                use,
                "the text of %s names " + Words.listed(unknown) + ", which its type does not have")
            .fix("add what is missing to '%s', or leave the list out of the text: the schema has it"
                .formatted(Words.of(use.type().javaType()))));
  }

  private static Optional<Finding> range(PropertyUse use, Claims claims) {
    Constraints limits = use.constraints();
    return claims
        .range()
        .filter(told -> isNumber(use))
        .filter(told -> differs(told.most(), limits.maximum())
            || limits.maximum() != null && differs(told.least(), limits.minimum()))
        .map(told -> finding(
                use, "the text of %s says " + told(told) + "; its schema says " + real(limits))
            .fix("make them one; the schema is what is checked"));
  }

  private static boolean differs(Optional<BigDecimal> told, BigDecimal real) {
    return told.isPresent() && real != null && told.get().compareTo(real) != 0;
  }

  private static String told(Range range) {
    return range.least().map(least -> Words.of(least) + " to ").orElse("at most ")
        + Words.of(range.most().orElseThrow());
  }

  private static String real(Constraints limits) {
    String least = limits.minimum() == null ? "" : Words.of(limits.minimum()) + " to ";
    return (least.isEmpty() ? "at most " : least)
        + Words.of(Objects.requireNonNull(limits.maximum()));
  }

  private static Finding finding(PropertyUse use, String what) {
    return use.finding(CheckId.ContradictoryDescription, what.formatted(use.called()), "value")
        .why("a model believes one of the two, and nobody knows which");
  }

  private static Stream<String> constants(EnumType choice) {
    return choice.constants().stream().map(EnumConstant::name);
  }

  private static String folded(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
  }
}
