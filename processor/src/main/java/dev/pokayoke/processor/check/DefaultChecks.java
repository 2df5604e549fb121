package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.Optional;

/** What the method gets when the model leaves something out: whether there is such a value, and whether it is allowed. */
final class DefaultChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      for (Parameter parameter : tool.parameters()) {
        if (parameter instanceof Parameter.FromContext hidden && hidden.defaultValue() != null) {
          findings.add(hidden, withoutEffect(hidden));
        }
      }
    }
    for (PropertyUse use : PropertyUse.all(tools)) {
      if (use.place().argument()) {
        judge(use, findings);
      }
    }
  }

  private static void judge(PropertyUse use, Findings findings) {
    String written = use.property().defaultValue();
    if (written != null) {
      Optional<Finding> invalid = invalid(use, written);
      invalid.ifPresent(finding -> findings.add(use.culprit(), finding));
      if (invalid.isEmpty()) {
        outOfRange(use, written).ifPresent(finding -> findings.add(use.culprit(), finding));
      }
    } else if (isNullPrimitive(use.property())) {
      findings.add(use.culprit(), nullable(use));
    } else if (use.property().lostDefault()) {
      findings.add(use.culprit(), lost(use));
    }
  }

  private static boolean isNullPrimitive(Property property) {
    return !property.required()
        && !property.staysUnset()
        && property.type().javaType().isPrimitive();
  }

  private static Finding lost(PropertyUse use) {
    String what = "%s has a default in Kotlin that a binding cannot use".formatted(use.called());
    Vocabulary vocabulary = use.vocabulary();
    String fix = DefaultValue.possible(use.property().type()) && vocabulary.namesParameters()
        ? vocabulary.attribute("…, defaultValue = \"<the default>\"")
        : "%s %s: %s? = null"
            .formatted(
                vocabulary.attribute("…, required = false"),
                use.property().javaName(),
                Words.of(use.property().type().javaType()));
    return use.finding(CheckId.LostDefault, what)
        .why("Java does not see it, so that the model would have to send a value each time")
        .fix(fix);
  }

  private static Finding withoutEffect(Parameter.FromContext hidden) {
    String what =
        "parameter '%s' comes from the context and has a default".formatted(hidden.javaName());
    return Finding.of(CheckId.InvalidDefault, hidden.site().at("defaultValue"), what)
        .why("the model neither sends it nor leaves it out; a run without the value is refused")
        .fix("leave defaultValue out");
  }

  private static Optional<Finding> invalid(PropertyUse use, String written) {
    Property property = use.property();
    ValueType type = property.type();
    String name = Words.of(type.javaType());
    if (type instanceof OptionalType optional) {
      String what = "%s is an Optional and has a default, so that it would never be empty"
          .formatted(use.called());
      String fix = "leave defaultValue out, or declare %s %s"
          .formatted(Words.of(optional.value().javaType()), property.javaName());
      return Optional.of(finding(use, what).fix(fix));
    }
    if (!DefaultValue.possible(type)) {
      String what = "%s of type '%s' cannot have a default".formatted(use.called(), name);
      return Optional.of(finding(use, what)
          .why("a default is a single value, [] or {}")
          .fix("leave defaultValue out, set required = false and expect null"));
    }
    if (DefaultValue.parse(type, written).isEmpty()) {
      String what = "the default '%s' of %s is not %s"
          .formatted(written, use.called(), DefaultText.expected(type));
      return Optional.of(finding(use, what).fix(DefaultText.fix(type, written)));
    }
    if (property.required()) {
      String what = "%s is required and has a default".formatted(use.called());
      return Optional.of(finding(use, what)
          .why("a default is for what the model may leave out")
          .fix("leave out required = true, or the default"));
    }
    return Optional.empty();
  }

  private static Finding finding(PropertyUse use, String what) {
    return use.finding(CheckId.InvalidDefault, what, "defaultValue");
  }

  private static Optional<Finding> outOfRange(PropertyUse use, String written) {
    ValueType type = use.property().type();
    return DefaultValue.parse(type, written)
        .flatMap(value -> Refusal.of(value, type, use.constraints()))
        .map(reason -> use.finding(
                CheckId.DefaultOutOfRange,
                "the default '%s' of %s %s".formatted(written, use.called(), reason),
                "defaultValue")
            .why("the method would get a value that the model may not send")
            .fix("choose a default that the constraints allow, or widen them"));
  }

  private static Finding nullable(PropertyUse use) {
    ValueType type = use.property().type();
    String name = use.property().javaName();
    String what = "%s may be left out, but '%s' cannot hold that"
        .formatted(use.called(), Words.of(type.javaType()));
    return use.finding(CheckId.NullablePrimitive, what, "required")
        .why("the method could not tell a missing value from 0 or false")
        .fix("declare %s %s, or give it a defaultValue"
            .formatted(Words.of(type.javaType().box()), name));
  }
}
