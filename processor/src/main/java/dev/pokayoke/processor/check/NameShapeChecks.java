package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the tools of a class are named in one style. */
final class NameShapeChecks implements Check {

  private static final Pattern SNAKE = Pattern.compile("[a-z0-9]+(?:_[a-z0-9]+)+");
  private static final Pattern CAMEL = Pattern.compile("[a-z]+[a-z0-9]*(?:[A-Z][A-Za-z0-9]*)+");

  @Override
  public void judge(ToolClass tools, Findings findings) {
    List<ToolMethod> snake = named(tools, SNAKE);
    List<ToolMethod> camel = named(tools, CAMEL);
    if (!snake.isEmpty() && !camel.isEmpty()) {
      boolean mostlySnake = snake.size() >= camel.size();
      ToolMethod usual = (mostlySnake ? snake : camel).get(0);
      for (ToolMethod other : mostlySnake ? camel : snake) {
        findings.add(other, finding(other, usual));
      }
    }
  }

  private static List<ToolMethod> named(ToolClass tools, Pattern style) {
    return tools.methods().stream()
        .filter(tool ->
            style.matcher(Names.withoutPrefix(tool.name(), tools.prefix())).matches())
        .toList();
  }

  private static Finding finding(ToolMethod tool, ToolMethod usual) {
    String what =
        "tool '%s' is named in another style than '%s'".formatted(tool.name(), usual.name());
    return Finding.of(CheckId.ToolNameShape, tool.site().at("name"), what)
        .why("a model that has seen one style writes all names in it")
        .fix("name all tools alike"
            + (tool.vocabulary() == Vocabulary.POKAYOKE
                ? "; without a name of its own a tool gets snake_case"
                : ""));
  }
}
