package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.text.Terms;
import dev.pokayoke.processor.text.Worth;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether the text of a tool says anything: words are counted that neither fit everything nor stand in its name already. How
 * long the text is does not matter.
 */
final class ToolWordingChecks implements Check {

  /** "Manages meeting rooms" says no more than the two words; three and more mostly tell something. */
  private static final int WORDS_WITHOUT_VERB = 2;

  /** "Reads various sensors". */
  private static final int WORDS_WITH_SEVERAL = 2;

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      String text = tool.description();
      if (text.isBlank()) {
        continue;
      }
      Set<String> told = told(text);
      if (Placeholder.is(text)) {
        findings.add(tool, placeholder(tool));
      } else if (isVague(tool, told)) {
        findings.add(tool, vague(tool));
      } else if (known(tools, tool).containsAll(told) && !Terms.of(text).has(Worth.CLAUSE)) {
        findings.add(tool, restated(tool));
      }
    }
  }

  private static Set<String> told(String text) {
    return Terms.of(text)
        .without(Worth.STOP, Worth.READ, Worth.FILLER, Worth.SETTING, Worth.VAGUE, Worth.SEVERAL);
  }

  /** Nothing is left, or few words of which none says what is done, or how many things it is done to. */
  private static boolean isVague(ToolMethod tool, Set<String> told) {
    Terms text = Terms.of(tool.description());
    return told.isEmpty()
        || told.size() <= WORDS_WITHOUT_VERB && text.startsWith(Worth.VAGUE)
        || told.size() <= WORDS_WITH_SEVERAL && text.has(Worth.SEVERAL)
        || saysOnlyWhatArgumentsSay(tool, told);
  }

  /** "Processes data with minimum and maximum", of a tool that takes a minimum and a maximum. */
  private static boolean saysOnlyWhatArgumentsSay(ToolMethod tool, Set<String> told) {
    String[] names = tool.arguments().stream().map(Property::name).toArray(String[]::new);
    return Terms.of(tool.name()).areOnly(Worth.STOP, Worth.CLAUSE, Worth.FILLER, Worth.GENERIC)
        && Terms.of(names).words().containsAll(told);
  }

  /** What a model knows without the text: the names of the tool and of its toolbox, and the type of the result. */
  private static Set<String> known(ToolClass tools, ToolMethod tool) {
    return new HashSet<>(
        Terms.of(tool.name(), tools.type().simpleName(), Words.of(tool.result().javaType()))
            .words());
  }

  private static Finding placeholder(ToolMethod tool) {
    String what = "the description of tool '%s' is a placeholder: %s"
        .formatted(tool.name(), Words.quoted(Words.start(tool.description())));
    return Finding.of(CheckId.PlaceholderDescription, tool.site().at("value"), what)
        .fix(tool.vocabulary().tool("<what it does, what it returns, when to use another tool>"));
  }

  private static Finding vague(ToolMethod tool) {
    String what = "the description of tool '%s' fits any tool: %s"
        .formatted(tool.name(), Words.quoted(Words.start(tool.description())));
    return Finding.of(CheckId.VagueToolDescription, tool.site().at("value"), what)
        .why("a model chooses a tool by the things it works on and by what comes out")
        .fix("name both: " + tool.vocabulary().tool("<verb> <which things>; returns <what>"));
  }

  private static Finding restated(ToolMethod tool) {
    String what = "the description of tool '%s' only repeats its name: %s"
        .formatted(tool.name(), Words.quoted(Words.start(tool.description())));
    return Finding.of(CheckId.RestatedToolDescription, tool.site().at("value"), what)
        .why("the model has read the name already")
        .fix(
            "say what the name does not: what comes back, what it needs, when to use another tool");
  }
}
