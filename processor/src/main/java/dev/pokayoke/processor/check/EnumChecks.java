package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Whether a model can tell the constants of an enum apart. */
final class EnumChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.type() instanceof EnumType type) {
        judge(use, type, findings);
      }
    }
  }

  private static void judge(TypeUse use, EnumType type, Findings findings) {
    Map<String, EnumConstant> byName = new HashMap<>();
    for (EnumConstant constant : type.constants()) {
      EnumConstant first = byName.putIfAbsent(constant.name().toLowerCase(Locale.ROOT), constant);
      // What a model only reads may differ in case alone.
      if (first != null && (use.place().argument() || first.name().equals(constant.name()))) {
        Finding finding = use.place()
            .finding(CheckId.EnumCaseClash, what(use, first, constant))
            .path(use.path())
            .why("models are careless of upper and lower case, and take one for the other")
            .fix("rename one of '%s' and '%s'".formatted(first.javaName(), constant.javaName()));
        findings.add(type.javaType(), constant.javaName(), finding);
      }
    }
  }

  private static String what(TypeUse use, EnumConstant first, EnumConstant second) {
    if (first.name().equals(second.name())) {
      return "constants '%s' and '%s' of '%s' have the same name '%s' for the model"
          .formatted(first.javaName(), second.javaName(), use.name(), first.name());
    }
    return "constants '%s' and '%s' of '%s' differ only in upper and lower case"
        .formatted(first.name(), second.name(), use.name());
  }
}
