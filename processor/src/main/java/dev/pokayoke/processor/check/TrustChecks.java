package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.text.Trust;

/** What a model should not be asked for: what the program knows better, what is secret, code, its own thoughts. */
final class TrustChecks extends ParamCheck {

  @Override
  void judge(PropertyUse use, Findings findings) {
    String name = use.property().name();
    String text = use.property().description();
    boolean isOurs = use.vocabulary() == Vocabulary.POKAYOKE;
    if (isText(use) && Trust.isSecret(name, text, use.place().tool().name())) {
      findings.add(
          use.culprit(),
          use.finding(CheckId.SecretParam, "%s asks the model for a secret".formatted(use.called()))
              .why(
                  "it would stand in prompts, traces and logs, and anybody who writes to the model could send another")
              .fix(hidden(use)));
    }
    if (Trust.isOfCaller(name, text)) {
      findings.add(
          use.culprit(),
          use.finding(
                  CheckId.ContextAskedFromModel,
                  "%s asks the model for what the program knows of its caller"
                      .formatted(use.called()))
              .why("a model can be talked into sending another one")
              .fix(hidden(use)));
    }
    boolean canWrite = use.place().tool().effect() != Effect.READ;
    if (isText(use) && canWrite && Trust.isCode(name, text, use.place().tool().name())) {
      findings.add(
          use.culprit(),
          use.finding(CheckId.CodeParam, "%s takes code that the tool runs".formatted(use.called()))
              .why("no schema and no check can tell harmless code from harmful")
              .fix("offer the few operations that are needed as tools, or "
                  + (isOurs ? "declare effect = Effect.DESTRUCTIVE and " : "")
                  + "run it in a sandbox"));
    }
    if (isText(use) && Trust.isReasoning(name, text)) {
      findings.add(
          use.culprit(),
          use.finding(
                  CheckId.ReasoningParam,
                  "%s asks for the model's reasoning".formatted(use.called()))
              .why(
                  "it costs tokens in every call, and some models refuse; planning is the loop's business")
              .fix("leave it out" + (isOurs ? "; use Planning.THINK_AND_PLAN for the run" : "")));
    }
  }

  /** How a tool gets what the model does not send. */
  private static String hidden(PropertyUse use) {
    Property property = use.property();
    return use.vocabulary() == Vocabulary.POKAYOKE
        ? "@FromContext(\"%s\") %s %s"
            .formatted(property.name(), Words.of(property.type().javaType()), property.javaName())
        : use.vocabulary().hidden();
  }
}
