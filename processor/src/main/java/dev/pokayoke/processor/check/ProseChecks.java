package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.text.Prose;
import java.util.List;

/** What texts say that types should say: lists of values, lists in texts, conditions. */
final class ProseChecks extends ParamCheck {

  @Override
  void judge(PropertyUse use, Findings findings) {
    Prose prose = Prose.of(use.property().description());
    boolean isTextOrNumber = holdsText(use) || isNumber(use);
    boolean isFree = isTextOrNumber && use.property().constraints().pattern().isEmpty();
    List<String> values = !isFree ? List.of() : isNumber(use) ? prose.codes() : prose.closedList();
    if (!values.isEmpty()) {
      findings.add(
          use.culprit(),
          use.finding(
                  CheckId.EnumInProse,
                  "the text of %s lists its values: %s"
                      .formatted(use.called(), Words.listed(values)),
                  "value")
              .why("a model may send any text, and misspell or translate these")
              .fix("enum %s { %s }"
                  .formatted(Names.type(use.property().javaName()), Names.constants(values))));
    }
    if (isText(use) && prose.tellsList()) {
      findings.add(
          use.culprit(),
          use.finding(
                  CheckId.ListInString,
                  "%s carries a list or JSON in a text".formatted(use.called()),
                  "value")
              .why("the model has to quote and escape by hand, and nothing checks the items")
              .fix("List<String> %s, or a record for an object"
                  .formatted(use.property().javaName())));
    }
    if (!use.property().required() && !(use.type() instanceof AnyType) && prose.tellsCondition()) {
      findings.add(
          use.culprit(),
          use.finding(
                  CheckId.ConditionalRequirement,
                  "%s is required only under a condition".formatted(use.called()),
                  "value")
              .why("a schema cannot say so, and a model forgets it")
              .fix(
                  "split the tool, or put what belongs together into the variants of a sealed type"));
    }
  }
}
