package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.regex.Pattern;

/** Whether the constants of an enum are a choice that a model can make. */
final class EnumSizeChecks implements Check {

  /** {@code A}, {@code T2}, {@code X_01}: names that only their authors understand. */
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,2}[_-]?[0-9]*");

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.place().argument() && use.type() instanceof EnumType type) {
        int count = type.constants().size();
        if (count == 1) {
          findings.add(type.javaType(), single(use, type));
        } else if (count > Limits.CONSTANTS) {
          findings.add(type.javaType(), large(use, count));
        } else if (areCodes(type) && type.description().isBlank()) {
          findings.add(type.javaType(), undescribed(use));
        }
      }
    }
  }

  private static boolean areCodes(EnumType type) {
    return !type.constants().isEmpty()
        && type.constants().stream()
            .allMatch(constant -> constant.description().isBlank()
                && CODE.matcher(constant.name()).matches());
  }

  private static Finding single(TypeUse use, EnumType type) {
    EnumConstant only = type.constants().get(0);
    return finding(
            use,
            CheckId.EnumTooSmall,
            "type '%s' of %s has '%s' as its only constant"
                .formatted(use.name(), use.place().called(), only.name()))
        .why("what cannot be chosen need not be asked for")
        .fix("leave it out, and let the method know the value");
  }

  private static Finding large(TypeUse use, int count) {
    return finding(
            use,
            CheckId.EnumTooLarge,
            "type '%s' of %s has %s constants"
                .formatted(use.name(), use.place().called(), Words.of(count)))
        .why("all of them are sent in every turn, about three tokens each")
        .fix("take a text, say its form, and let another tool search for the values");
  }

  private static Finding undescribed(TypeUse use) {
    return finding(
            use,
            CheckId.EnumConstantsUndescribed,
            "nothing says what the constants of type '%s' of %s mean"
                .formatted(use.name(), use.place().called()))
        .why("their names are codes")
        .fix(
            use.place().tool().vocabulary() == Vocabulary.POKAYOKE
                ? "@Description(\"…\") on each constant, or names that say it"
                : "names that say it, or a description of '%s' that does".formatted(use.name()));
  }

  private static Finding finding(TypeUse use, CheckId id, String what) {
    return use.place().finding(id, what).path(use.path());
  }
}
