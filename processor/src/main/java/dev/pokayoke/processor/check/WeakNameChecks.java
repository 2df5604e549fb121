package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.text.Terms;
import dev.pokayoke.processor.text.Worth;
import java.util.Locale;
import java.util.Set;

/** Names that providers take but that say nothing. */
final class WeakNameChecks implements Check {

  /** Of parameters. Letters that are coordinates, or usual in formulas of two, are not among them. */
  private static final Set<String> AMBIGUOUS =
      Set.of(("id ids data input inputs value val type flag"
              + " arg args argument param params parameter parameters str string option options opts info"
              + " obj object item thing var variable num list map array a b c d e f i j k n o p q s t v")
          .split(" "));

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      String own = Names.withoutPrefix(tool.name(), tools.prefix());
      if (Terms.of(own)
          .areOnly(Worth.STOP, Worth.CLAUSE, Worth.FILLER, Worth.GENERIC, Worth.SEVERAL)) {
        findings.add(tool, generic(tool));
      }
      for (PropertyUse use : PropertyUse.parameters(tool)) {
        if (isAmbiguous(use)) {
          findings.add(use.culprit(), ambiguous(use));
        }
      }
    }
  }

  private static boolean isAmbiguous(PropertyUse use) {
    String name = use.property().name().toLowerCase(Locale.ROOT).replaceAll("[0-9_]+$", "");
    // The operands of a sum have no better names.
    boolean isOperand = name.length() == 1
        && (use.type() instanceof NumberType || use.type() instanceof IntegerType);
    return AMBIGUOUS.contains(name) && !isOperand && !(use.type() instanceof EnumType);
  }

  private static Finding generic(ToolMethod tool) {
    String what = "the name of tool '%s' says nothing of what it does".formatted(tool.name());
    return Finding.of(CheckId.GenericToolName, tool.site().at("name"), what)
        .why("models compare names before they compare descriptions")
        .fix("name the object as well: verb_object, e.g. refund_order");
  }

  private static Finding ambiguous(PropertyUse use) {
    Property property = use.property();
    String what = "the name of %s could mean anything".formatted(use.called());
    return use.finding(CheckId.AmbiguousParamName, what, "name")
        .why("a model fills arguments by their names first, and mixes up those that are alike")
        .fix("say of what: " + rename(use));
  }

  private static String rename(PropertyUse use) {
    String name = suggestion(use.place().tool(), use.property().name());
    Vocabulary vocabulary = use.vocabulary();
    if (vocabulary.namesParameters()) {
      return vocabulary.attribute("name = \"%s\", …".formatted(name)) + ", or rename the parameter";
    }
    return "rename the parameter to " + Names.variable(name);
  }

  /** The last word of the tool's name before it: {@code order_id} in {@code list_orders}. */
  private static String suggestion(ToolMethod tool, String name) {
    String snake = Names.snakeCase(tool.name());
    String object = snake.substring(snake.lastIndexOf('_') + 1).replaceFirst("(?<!s)s$", "");
    return object + "_" + Names.snakeCase(name);
  }
}
