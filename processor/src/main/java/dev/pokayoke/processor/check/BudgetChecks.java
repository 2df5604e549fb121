package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import dev.pokayoke.processor.text.TokenEstimate;
import java.util.Map;

/** Whether a model can keep it all in view. */
final class BudgetChecks implements Check {

  private final int tokenBudget;

  /** @param tokenBudget tokens of a tool that are an error */
  BudgetChecks(int tokenBudget) {
    this.tokenBudget = tokenBudget;
  }

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Walk walk = Walk.through(tools);
    Map<ToolMethod, Long> tokens = TextSize.ofTools(walk, TextSize.TOKENS);
    for (ToolMethod tool : tools.methods()) {
      int params = tool.arguments().size();
      if (params > Limits.PARAMS) {
        findings.add(tool, tooManyParams(tool, params));
      }
      if (tool.description().length() > Limits.DESCRIPTION) {
        findings.add(tool, tooLong(tool));
      }
      long cost = tokens.getOrDefault(tool, 0L) + TokenEstimate.of(tool.name());
      if (cost > Math.min(Limits.TOKENS, tokenBudget)) {
        findings.add(tool, tooDear(tool, cost));
      }
      for (PropertyUse use : PropertyUse.parameters(tool)) {
        int levels = levels(use.type());
        if (levels > Limits.LEVELS) {
          findings.add(use.culprit(), tooDeep(use, levels));
        }
      }
    }
  }

  /** Objects in each other, on the longest way. */
  static int levels(ValueType type) {
    if (type instanceof ObjectType object) {
      return 1
          + object.properties().stream()
              .map(Property::type)
              .mapToInt(BudgetChecks::levels)
              .max()
              .orElse(0);
    }
    if (type instanceof UnionType union) {
      return union.variants().stream()
          .map(Variant::type)
          .mapToInt(BudgetChecks::levels)
          .max()
          .orElse(0);
    }
    if (type instanceof ListType list) {
      return levels(list.item());
    }
    if (type instanceof MapType map) {
      return levels(map.value());
    }
    return type instanceof OptionalType optional ? levels(optional.value()) : 0;
  }

  private static Finding tooManyParams(ToolMethod tool, int params) {
    String what = "tool '%s' takes %s parameters".formatted(tool.name(), params);
    return Finding.of(CheckId.TooManyParams, tool.site(), what)
        .severity(params > Limits.PARAMS_AT_MOST ? Severity.ERROR : Severity.WARNING)
        .why("each is one more that a model forgets or makes up; up to %s go well"
            .formatted(Limits.PARAMS))
        .fix("split the tool by what it is used for, or put what belongs together into a record");
  }

  private static Finding tooLong(ToolMethod tool) {
    String what = "the description of tool '%s' has %s characters"
        .formatted(tool.name(), Words.of(tool.description().length()));
    return Finding.of(CheckId.DescriptionTooLong, tool.site().at("value"), what)
        .why("some servers take no more than %s, and every turn pays for it again"
            .formatted(Words.of(Limits.DESCRIPTION)))
        .fix("keep what tells this tool from others; put the rest into parameters and results");
  }

  private Finding tooDear(ToolMethod tool, long cost) {
    boolean over = cost > tokenBudget;
    String what =
        "tool '%s' costs about %s tokens in every turn".formatted(tool.name(), Words.of(cost));
    return Finding.of(CheckId.TokenBudget, tool.site(), what)
        .severity(over ? Severity.ERROR : Severity.WARNING)
        .why(
            over
                ? "pokayoke.tokenBudget allows " + Words.of(tokenBudget)
                : "a hundred such tools fill the window of most models")
        .fix("let the tool take less, or shorten texts that say what the types say already");
  }

  private static Finding tooDeep(PropertyUse use, int levels) {
    return use.finding(
            CheckId.DeepNesting,
            "%s holds objects in objects, %s deep".formatted(use.called(), levels))
        .why("models lose their place in braces, and some providers refuse it")
        .fix("take the inner values as parameters, or split the tool; up to %s levels go well"
            .formatted(Limits.LEVELS));
  }
}
