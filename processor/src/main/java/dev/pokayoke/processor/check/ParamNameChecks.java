package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether providers take the names of the parameters, and whether each is the name of one only. */
final class ParamNameChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      if (tool.traits().contains(Trait.NAMELESS)) {
        nameless(tools, tool, findings);
      }
    }
    Map<List<Object>, Property> byName = new HashMap<>();
    for (PropertyUse use : PropertyUse.all(tools)) {
      Property property = use.property();
      // Providers look at the outermost names only; further inside any name but none is a name.
      boolean valid = use.isParameter()
          ? Names.isPortableParam(property.name())
          : !property.name().isEmpty();
      if (!valid && use.place().argument()) {
        findings.add(use.culprit(), invalid(use, property));
      }
      Property first = byName.putIfAbsent(List.of(use.owner(), property.name()), property);
      if (first != null && !first.javaName().equals(property.javaName())) {
        findings.add(use.culprit(), duplicate(use, first, property));
      }
    }
  }

  /** A parameter without a name is counted: the first is {@code arg0}. */
  private static void nameless(ToolClass tools, ToolMethod tool, Findings findings) {
    for (int i = 0; i < tool.parameters().size(); i++) {
      if (tool.parameters().get(i) instanceof Parameter.Argument argument
          && argument.property().name().equals("arg" + i)) {
        String what = "parameter %s of the inherited tool method '%s' of '%s' has no name"
            .formatted(i + 1, tool.methodName(), Words.of(tool.declaredIn()));
        Finding finding = Finding.of(CheckId.MissingParamName, tools.site(), what)
            .why("class files need not keep the names of parameters, so the model's depends on how"
                + " '%s' was compiled".formatted(Words.of(tool.declaredIn())))
            .fix("override '%s' in '%s', or write @Param(name = \"…\") where it is declared"
                .formatted(tool.methodName(), Words.of(tools.type())));
        findings.add(argument.property(), finding);
      }
    }
  }

  private static Finding invalid(PropertyUse use, Property property) {
    String name = property.name();
    String what = name.isEmpty()
        ? "%s has an empty name".formatted(use.called())
        : "the name '%s' of %s is not one that every provider takes".formatted(name, use.called());
    String portable = Names.shortened(Names.portable(name), Names.MAX_LENGTH);
    return use.finding(CheckId.InvalidParamName, what, "name")
        .why("names that all take: letters, digits, '_', '.' and '-', 64 characters in all")
        .fix(renamed(use, portable.isEmpty() ? "english_name" : portable));
  }

  private static Finding duplicate(PropertyUse use, Property first, Property second) {
    String what = "'%s' and '%s' have the same name '%s' for the model"
        .formatted(first.javaName(), second.javaName(), second.name());
    return use.finding(CheckId.DuplicateParamName, what, "name")
        .why("an object can hold a name once, so one of the two would never be filled")
        .fix(renamed(use, second.javaName()));
  }

  private static String renamed(PropertyUse use, String name) {
    return use.vocabulary().namesParameters()
        ? "name = " + Words.quoted(name)
        : "rename it to " + name;
  }
}
