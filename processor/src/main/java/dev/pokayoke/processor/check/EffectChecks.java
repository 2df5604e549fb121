package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.text.Verb;

/** Whether it is said what a tool does to the world, and whether name and text agree with it. */
final class EffectChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      Verb name = Verb.first(Names.withoutPrefix(tool.name(), tools.prefix()));
      switch (tool.declaredEffect()) {
        case INFERRED -> {
          // Other frameworks have no word for it, or for hosts only.
          if (tool.effect() != Effect.READ && tool.vocabulary() == Vocabulary.POKAYOKE) {
            findings.add(tool, undeclared(tool, name));
          }
        }
        case READ -> {
          if (name == Verb.CHANGES) {
            findings.add(tool, contradicted(tool));
          }
        }
        case WRITE, DESTRUCTIVE -> {
          if (!tool.description().isBlank() && !tellsEffect(tool)) {
            findings.add(tool, undescribed(tool));
          }
        }
      }
    }
  }

  /** What destroys has to say so; what writes must not look as if it only read. */
  private static boolean tellsEffect(ToolMethod tool) {
    return Verb.tellChange(tool.description())
        || tool.declaredEffect() == Effect.WRITE && Verb.first(tool.description()) != Verb.READS;
  }

  private static Finding undeclared(ToolMethod tool, Verb name) {
    Finding finding = Finding.of(
        CheckId.EffectUndeclared,
        tool.site(),
        "tool '%s' does not say whether it changes anything".formatted(tool.name()));
    Verb text = Verb.first(tool.description());
    boolean changes = name == Verb.CHANGES
        || text == Verb.CHANGES
        || name == Verb.MAY_CHANGE && text == Verb.MAY_CHANGE;
    return changes
        ? finding
            .severity(Severity.ERROR)
            .why("it seems to; unless it says what, nobody is asked before it destroys anything")
            .fix("@Tool(…, effect = Effect.WRITE), or Effect.DESTRUCTIVE when it cannot be undone")
        : finding
            .why("it counts as writing then: it is never run beside others nor tried again")
            .fix("@Tool(…, effect = Effect.READ), or Effect.WRITE");
  }

  private static Finding contradicted(ToolMethod tool) {
    String what = "tool '%s' is declared to only read, and its name says that it changes something"
        .formatted(tool.name());
    return Finding.of(CheckId.EffectContradictsName, tool.site().at("effect"), what)
        .why("what only reads is run beside other calls, tried again, and nobody is asked")
        .fix((tool.vocabulary() == Vocabulary.POKAYOKE
                ? "effect = Effect.WRITE or Effect.DESTRUCTIVE"
                : "leave readOnlyHint out")
            + "; or name it after what it reads");
  }

  private static Finding undescribed(ToolMethod tool) {
    String what =
        "the description of tool '%s' does not say what it changes".formatted(tool.name());
    return Finding.of(CheckId.SideEffectUndescribed, tool.site().at("value"), what)
        .why("a model calls it to have a look")
        .fix(tool.vocabulary().tool("<what it creates, changes or removes>; returns <what>"));
  }
}
