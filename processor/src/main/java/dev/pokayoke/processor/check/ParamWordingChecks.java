package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.TextType;
import dev.pokayoke.processor.text.Terms;
import dev.pokayoke.processor.text.Worth;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether the text of a parameter or component says anything beyond its name and type. */
final class ParamWordingChecks extends ParamCheck {

  private static final Worth[] NAMES_NOTHING = {Worth.STOP, Worth.FILLER};
  private static final Worth[] SAY_NOTHING = {
    Worth.STOP, Worth.CLAUSE, Worth.READ, Worth.FILLER, Worth.SCHEMA
  };

  /** A word that can only be a name. */
  private static final Pattern NAME = Pattern.compile("\\b[a-z][a-z0-9]*(?:[A-Z]|_[a-z0-9])\\w*");

  @Override
  void judge(PropertyUse use, Findings findings) {
    if (use.property().description().isBlank()) {
      return;
    }
    Property property = use.property();
    String text = property.description();
    if (Placeholder.is(text)) {
      findings.add(use.culprit(), placeholder(use));
      return;
    }
    Set<String> told = Terms.of(text).without(SAY_NOTHING);
    boolean nameSaysNothing =
        Terms.of(property.name(), property.javaName(), owner(use)).areOnly(NAMES_NOTHING);
    if (told.isEmpty() && nameSaysNothing && !typeSaysIt(use.type())) {
      findings.add(use.culprit(), vague(use));
    } else if (known(use).containsAll(told)
        && !Terms.of(text).has(Worth.CLAUSE)
        && !namesAnother(property)
        && !typeSaysIt(use.type())
        && !constraintsSayIt(property)) {
      findings.add(use.culprit(), restated(use));
    }
  }

  /** Whether the values are listed, or of a form that has a name. */
  private static boolean typeSaysIt(ValueType type) {
    return type instanceof EnumType || type instanceof TextType;
  }

  /** "Service name from listServices": of the same words, and yet it says where to look. */
  private static boolean namesAnother(Property property) {
    return NAME.matcher(property.description())
        .results()
        .map(MatchResult::group)
        .anyMatch(name -> !name.equals(property.name()) && !name.equals(property.javaName()));
  }

  /** Whether unit, form, range or an example reach the model beside the text. */
  private static boolean constraintsSayIt(Property property) {
    return !property.unit().isEmpty()
        || !property.examples().isEmpty()
        || !property.constraints().equals(Constraints.NONE);
  }

  private static Set<String> known(PropertyUse use) {
    Property property = use.property();
    String type = Words.of(property.type().javaType());
    return new HashSet<>(
        Terms.of(property.name(), property.javaName(), type, owner(use)).words());
  }

  /** The name of the type that a component belongs to: it is read before that of the component. */
  private static String owner(PropertyUse use) {
    return use.place().owner() == null ? "" : Words.of(use.place().owner());
  }

  private static Finding placeholder(PropertyUse use) {
    return use.finding(
            CheckId.PlaceholderDescription,
            "the description of %s is a placeholder: %s".formatted(use.called(), quoted(use)),
            "value")
        .fix(use.described("<what to pass>"));
  }

  private static Finding vague(PropertyUse use) {
    return use.finding(
            CheckId.VagueParamDescription,
            "name and description of %s leave open what to pass: %s"
                .formatted(use.called(), quoted(use)),
            "value")
        .why("a model that has to guess will guess")
        .fix("say what it is, in which form, where it comes from: "
            + use.described("<…>, e.g. <…>"));
  }

  private static Finding restated(PropertyUse use) {
    return use.finding(
            CheckId.RestatedParamDescription,
            "the description of %s only repeats its name: %s".formatted(use.called(), quoted(use)),
            "value")
        .why("the model has read the name already")
        .fix(
            "say what the name does not: the form, the unit, the range, where it comes from, an example");
  }

  private static String quoted(PropertyUse use) {
    return Words.quoted(Words.start(use.property().description()));
  }
}
