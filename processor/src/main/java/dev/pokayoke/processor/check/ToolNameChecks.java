package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.NameRule;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.HashMap;
import java.util.Map;

/** Whether providers take the names of the tools, and whether each is the name of one tool only. */
final class ToolNameChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    String prefix = tools.prefix();
    boolean badPrefix = !prefix.isEmpty() && !Names.isPortableTool(prefix);
    if (badPrefix) {
      findings.add(tools, invalidPrefix(tools));
    }
    Map<String, ToolMethod> byName = new HashMap<>();
    tools.methods().forEach(tool -> byName.putIfAbsent(Names.folded(tool.name()), tool));
    for (ToolMethod tool : tools.methods()) {
      // A wrong prefix is wrong once, not in every tool.
      String name = badPrefix ? "x" + tool.name().substring(prefix.length()) : tool.name();
      if (!NameRule.of(tool).takes(name)) {
        findings.add(tool, invalid(tool, prefix));
      }
      ToolMethod first = byName.get(Names.folded(tool.name()));
      if (first != tool) {
        findings.add(tool, duplicate(first, tool, prefix, byName));
      }
    }
  }

  private static Finding invalidPrefix(ToolClass tools) {
    String what =
        "the prefix '%s' makes tool names that not every provider takes".formatted(tools.prefix());
    String portable = Names.portable(tools.prefix());
    return Finding.of(CheckId.InvalidToolName, tools.site().at("value"), what)
        .why(NameRule.EVERYWHERE.text())
        .fix("@Toolbox(%s)".formatted(Words.quoted(portable.isEmpty() ? "subject" : portable)));
  }

  private static Finding invalid(ToolMethod tool, String prefix) {
    String name = tool.name();
    NameRule rule = NameRule.of(tool);
    boolean onlyLong = rule.takes(name.substring(0, Math.min(name.length(), rule.maxLength())));
    String what = onlyLong
        ? "the tool name '%s' has %s characters; providers take at most %s"
            .formatted(name, name.length(), rule.maxLength())
        : "the tool name '%s' is not one that every provider takes".formatted(name);
    String own = Names.withoutPrefix(tool.name(), prefix);
    int room = Math.max(1, rule.maxLength() - (name.length() - own.length()));
    String portable = Names.shortened(Names.portable(own), room);
    return Finding.of(CheckId.InvalidToolName, tool.site().at("name"), what)
        .why(rule.text())
        .fix("name = %s".formatted(Words.quoted(portable.isEmpty() ? "verb_object" : portable)));
  }

  private static Finding duplicate(
      ToolMethod first, ToolMethod tool, String prefix, Map<String, ToolMethod> byName) {
    boolean isOneClass = first.declaredIn().equals(tool.declaredIn());
    String what = first.name().equals(tool.name())
        ? "methods '%s' and '%s' make two tools named '%s'"
            .formatted(
                isOneClass ? first.methodName() : qualified(first),
                isOneClass ? tool.methodName() : qualified(tool),
                tool.name())
        : "the tool names '%s' and '%s' differ only in case or punctuation"
            .formatted(first.name(), tool.name());
    return Finding.of(CheckId.DuplicateToolName, tool.site().at("name"), what)
        .why("a model calls a tool by its name alone; it knows no overloads")
        .fix(anotherName(tool, prefix, byName));
  }

  private static String qualified(ToolMethod tool) {
    return tool.declaredIn().simpleName() + "." + tool.methodName();
  }

  /** From the first argument that makes a new name: {@code find_by_email}. */
  private static String anotherName(
      ToolMethod tool, String prefix, Map<String, ToolMethod> byName) {
    for (Property argument : tool.arguments()) {
      String ending = "_by_" + Names.snakeCase(argument.javaName());
      String name = tool.name() + ending;
      if (Names.isPortableTool(name) && !byName.containsKey(Names.folded(name))) {
        return "name = " + Words.quoted(Names.withoutPrefix(tool.name(), prefix) + ending);
      }
    }
    return "give one of them another name: " + tool.vocabulary().toolName("...");
  }
}
