package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.text.Form;

/** Values whose form, unit, base or bounds nobody tells. */
final class FormChecks extends ParamCheck {

  @Override
  void judge(PropertyUse use, Findings findings) {
    Property property = use.property();
    String text = property.description();
    Constraints limits = property.constraints();
    boolean hasForm = !limits.format().isEmpty()
        || !limits.pattern().isEmpty()
        || !property.examples().isEmpty();
    Form name = Form.of(property.name());
    boolean isSpan = isNumber(use) && name.isQuantity();
    if ((isText(use) || isWhole(use))
        && !isSpan
        && (name.isTime() || isText(use) && Form.beginsWithTime(text))
        && property.unit().isEmpty()
        && !hasForm
        && !Form.tellsTimeForm(property.name() + ' ' + text)) {
      findings.add(use.culprit(), date(use));
    } else if (isNumber(use)
        && name.isQuantity()
        && property.unit().isEmpty()
        && !Form.tellsUnit(property.name(), text)) {
      findings.add(use.culprit(), unit(use, name.isMoney()));
    }
    if (holdsText(use)
        && name.isPath()
        && !hasForm
        && !Form.tellsBase(property.name() + ' ' + text)) {
      findings.add(use.culprit(), path(use));
    }
    boolean isOpen = limits.maximum() == null && limits.exclusiveMaximum() == null;
    if (isNumber(use) && name.isLimit() && isOpen && !Form.tellsRange(text)) {
      findings.add(use.culprit(), unbounded(use));
    }
  }

  private static Finding date(PropertyUse use) {
    return use.finding(
            CheckId.DateFormatMissing,
            "nothing says in which form %s holds its time".formatted(use.called()))
        .why("models write 03/04/2026, tomorrow and 1767225600 with equal ease")
        .fix(
            use.vocabulary() == Vocabulary.LANGCHAIN4J
                // There a LocalDate is an object of three numbers.
                ? "say the form: " + use.described("…, e.g. 2026-03-31")
                : "use a type of java.time, e.g. LocalDate %s, or say the form: \"…, e.g. 2026-03-31\""
                    .formatted(use.property().javaName()));
  }

  private static Finding unit(PropertyUse use, boolean money) {
    String unit = money ? "EUR" : "seconds";
    return use.finding(
            CheckId.UnitMissing,
            "nothing says in which %s %s counts"
                .formatted(money ? "currency" : "unit", use.called()))
        .why("the number is right and the quantity is wrong, which no check at run time can see")
        .fix(
            use.vocabulary() == Vocabulary.POKAYOKE
                ? "@Param(value = …, unit = \"%s\")".formatted(unit)
                : "say it in the description: " + use.described("…, in " + unit));
  }

  private static Finding path(PropertyUse use) {
    return use.finding(
            CheckId.PathNotAbsolute,
            "nothing says what the path in %s is relative to".formatted(use.called()))
        .why("an agent does not know the working directory of the tool")
        .fix("ask for an absolute path, or name the folder it starts from");
  }

  private static Finding unbounded(PropertyUse use) {
    // A model in doubt leaves out what has a default.
    boolean isSafer = use.property().defaultValue() != null;
    return use.finding(CheckId.UnboundedNumber, "%s has no maximum".formatted(use.called()))
        .severity(isSafer ? Severity.INFO : CheckId.UnboundedNumber.severity())
        .why("a model asks for 10,000 when in doubt, and reads them all")
        .fix(
            use.vocabulary() == Vocabulary.POKAYOKE
                ? "@Param(value = …, minimum = 1, maximum = 100)"
                : "say it in the description: " + use.described("…, 1 to 100"));
  }
}
