package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.example.Examples;
import dev.pokayoke.processor.example.Verdict;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolExample;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.WrittenValue;
import java.util.List;

/** Whether examples are what they say: calls and values that the generated reader accepts, or refuses. */
final class ExampleChecks implements Check {

  private static final String QUOTE = "\"";

  @Override
  public void judge(ToolClass tools, Findings findings) {
    if (!hasExamples(tools)) {
      return;
    }
    List<PropertyUse> all =
        PropertyUse.all(tools).stream().filter(use -> use.place().argument()).toList();
    for (ToolMethod tool : tools.methods()) {
      List<PropertyUse> uses =
          all.stream().filter(use -> use.place().tool() == tool).toList();
      // What cannot be read, or is itself wrong, has been said; examples are judged once that is
      // right.
      boolean readable =
          uses.stream().noneMatch(use -> findings.any(use.culprit(), Entailment::isUnreadable));
      if (readable && !tool.isListed()) {
        calls(tool, findings);
        uses.forEach(use -> values(tool, use, findings));
      }
    }
  }

  private static boolean hasExamples(ToolClass tools) {
    return tools.methods().stream().anyMatch(tool -> !tool.examples().isEmpty())
        || PropertyUse.all(tools).stream()
            .anyMatch(use -> !use.property().examples().isEmpty());
  }

  private static void calls(ToolMethod tool, Findings findings) {
    for (int i = 0; i < tool.examples().size(); i++) {
      ToolExample example = tool.examples().get(i);
      Site site = example.site().at("value");
      String called = "%s of tool '%s'".formatted(numbered(i, tool.examples()), tool.name());
      Verdict verdict = Examples.call(tool, example.arguments());
      if (example.valid() && verdict.refused()) {
        Finding finding = refused(site, called, verdict)
            .fix(
                "correct the arguments, or add valid = false when the tool is meant to refuse them");
        findings.add(tool, "example " + i, finding);
      } else if (!example.valid() && verdict.accepted()) {
        Finding finding = Finding.of(
                CheckId.InvalidExample, site, called + " says valid = false, but is accepted")
            .why("nothing that is declared refuses these arguments: the method would be called")
            .fix("add the constraint that is missing, or leave valid = false out");
        findings.add(tool, "example " + i, finding);
      }
    }
  }

  private static void values(ToolMethod tool, PropertyUse use, Findings findings) {
    List<String> examples = use.property().examples();
    for (int i = 0; i < examples.size(); i++) {
      Verdict verdict = Examples.value(tool, use.property(), examples.get(i));
      if (verdict.refused()) {
        Finding site = use.finding(CheckId.InvalidExample, "", "examples");
        String called = "%s of %s".formatted(numbered(i, examples), use.called());
        Finding finding = refused(site.site(), called, verdict)
            .path(site.path())
            .fix(fix(tool, use.property(), examples.get(i)));
        findings.add(use.culprit(), "example " + i, finding);
      }
    }
  }

  private static Finding refused(Site site, String called, Verdict verdict) {
    int problems = verdict.problems().size();
    return problems == 1
        ? Finding.of(CheckId.InvalidExample, site, called + " is refused: " + verdict.text())
        : Finding.of(
                CheckId.InvalidExample,
                site,
                "%s is refused: %s problems".formatted(called, problems))
            .why(verdict.text());
  }

  private static String numbered(int index, List<?> all) {
    return all.size() == 1 ? "the example" : "example " + (index + 1);
  }

  private static String fix(ToolMethod tool, Property property, String example) {
    boolean isText = WrittenValue.isText(property.type());
    boolean quoted = example.length() > 1 && example.startsWith(QUOTE) && example.endsWith(QUOTE);
    if (isText && quoted) {
      String bare = example.substring(1, example.length() - 1);
      if (!Examples.value(tool, property, bare).refused()) {
        return "a text has no quotes of its own: " + Words.quoted(bare);
      }
    }
    return isText
        ? "write a text that is accepted"
        : "write the JSON that the model would send, e.g. 3, true, [\"a\", \"b\"] or {\"name\": \"a\"}";
  }
}
