package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.Set;

/** Whether a tool takes the name of one that comes with the agent or with the model's provider. */
final class ReservedNameChecks implements Check {

  private static final Set<String> PLANNING = Set.of("think", "think_and_plan");

  /** Tools that a provider runs itself, or has trained its models on, with arguments of their own. */
  private static final Set<String> PROVIDERS = Set.of(
      "web_search", // OpenAI, Anthropic, xAI
      "web_fetch", // Anthropic
      "file_search", // OpenAI, Gemini
      "code_interpreter", // OpenAI
      "code_execution", // Anthropic, Gemini, xAI
      "python", // OpenAI
      "computer", // Anthropic
      "bash", // Anthropic
      "str_replace_editor", // Anthropic
      "str_replace_based_edit_tool", // Anthropic
      "google_search", // Gemini
      "url_context"); // Gemini

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      String name = Names.folded(tool.name());
      if (PLANNING.contains(name) && tool.bound()) {
        String what = "the tool name '%s' is that of an agent's own planning tool";
        String why = "an agent that plans would have two tools of this name";
        findings.add(tool, finding(tools, tool, what, why));
      } else if (PROVIDERS.contains(name)) {
        String what = "the tool name '%s' is that of a tool which model providers bring along";
        String why =
            "models expect that tool's own arguments, and providers refuse two of one name";
        findings.add(tool, finding(tools, tool, what, why));
      }
    }
  }

  private static Finding finding(ToolClass tools, ToolMethod tool, String what, String why) {
    String name = Names.snakeCase(tools.type().simpleName()) + "_" + tool.name();
    return Finding.of(CheckId.ReservedToolName, tool.site().at("name"), what.formatted(tool.name()))
        .why(why)
        .fix("name = "
            + Words.quoted(name.length() > Names.MAX_LENGTH ? "my_" + tool.name() : name));
  }
}
