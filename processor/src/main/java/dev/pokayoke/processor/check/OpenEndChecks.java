package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.text.Form;
import java.util.regex.Pattern;

/** What is left open and seldom matters: what happens without a value, and how long a text may be. */
final class OpenEndChecks extends ParamCheck {

  private static final Pattern TELLS_ABSENCE = Pattern.compile(
      "(?i)\\b(?:optional|defaults?|ignored|required|leave (?:it )?out|left out|omit\\w*|without|otherwise|empty|blank|absent|missing|null|none|unless|not (?:given|set|provided|specified|sent)|all|any|every|filter\\w*|only|narrow\\w*|restrict\\w*|limit\\w*|override\\w*|additional|extra|if)\\b|默认|省略|不传|不填|为空|可选|缺省|全部|所有|筛选|过滤|如果");

  @Override
  void judge(PropertyUse use, Findings findings) {
    Property property = use.property();
    String text = property.description();
    if (!property.required()
        && property.defaultValue() == null
        && !text.isBlank()
        && !(use.type() instanceof BooleanType)
        && !TELLS_ABSENCE.matcher(text).find()) {
      findings.add(use.culprit(), withoutMeaning(use));
    }
    Constraints limits = property.constraints();
    if (use.place().tool().effect() != Effect.READ
        && isText(use)
        && !(use.vocabulary() != Vocabulary.POKAYOKE && Form.tellsRange(text))
        && limits.maxLength() == null
        && limits.pattern().isEmpty()
        && limits.format().isEmpty()) {
      findings.add(use.culprit(), unbounded(use));
    }
  }

  private static Finding withoutMeaning(PropertyUse use) {
    return use.finding(
            CheckId.OptionalWithoutMeaning,
            "nothing says what happens without %s".formatted(use.called()))
        .why("a model leaves it out and hopes, or fills it in to be safe")
        .fix("say it: \"…; all of them when left out\""
            + (use.vocabulary().namesParameters() ? ", or give it a defaultValue" : ""));
  }

  private static Finding unbounded(PropertyUse use) {
    return use.finding(
            CheckId.UnboundedText, "%s takes a text of any length".formatted(use.called()))
        .why("what a tool stores has a longest length somewhere, and a model can keep to it")
        .fix(
            use.vocabulary() == Vocabulary.POKAYOKE
                ? "@Param(value = …, maxLength = 200)"
                : "say it in the description: " + use.described("…, at most 200 characters"));
  }
}
