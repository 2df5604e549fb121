package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.UnionType;

/** Whether everything that a model has to send can come to an end. */
final class RecursionChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Endings endings = Endings.ofArguments(tools);
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.place().argument()
          && use.type() instanceof UnionType union
          && endings.keepsItselfFromEnding(union)) {
        use.report(
            findings,
            CheckId.RecursiveType,
            "contains itself in every variant, so that no value of it ever ends",
            "",
            "add a variant without '%s' in it, e.g. a record of texts and numbers"
                .formatted(use.name()));
        // It is to be changed, so what contains it is not wrong as well.
        endings.assume(union);
      }
    }
    for (TypeUse use : TypeUse.all(tools)) {
      Property property = use.place().property();
      if (use.place().argument()
          && use.type() instanceof ReferenceType
          && property != null
          && !endings.ends(property)
          && !endings.ends(use.type())) {
        use.report(
            findings,
            CheckId.RecursiveType,
            "contains itself, so that no value of it ever ends",
            "",
            UnsupportedChecks.BREAK_CYCLE);
      }
    }
  }
}
