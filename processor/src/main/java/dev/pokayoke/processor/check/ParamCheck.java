package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.text.Terms;

/** A family of rules that looks at what the model sends, one parameter or component at a time. */
abstract class ParamCheck implements Check {

  @Override
  public final void judge(ToolClass tools, Findings findings) {
    for (PropertyUse use : PropertyUse.all(tools)) {
      if (use.place().argument() && use.place().kind() != Place.Kind.IDENTIFIER_VALUE) {
        judge(use, findings);
      }
    }
  }

  abstract void judge(PropertyUse use, Findings findings);

  /** The words of its names, as they stand there. */
  static Terms name(PropertyUse use) {
    Property property = use.property();
    return property.name().equals(property.javaName())
        ? Terms.of(property.name())
        : Terms.of(property.name(), property.javaName());
  }

  static boolean isText(PropertyUse use) {
    return use.type() instanceof StringType;
  }

  static boolean isNumber(PropertyUse use) {
    return isWhole(use) || use.type() instanceof NumberType;
  }

  static boolean isWhole(PropertyUse use) {
    return use.type() instanceof IntegerType;
  }

  /** A text or a list of texts. */
  static boolean holdsText(PropertyUse use) {
    ValueType type = use.type() instanceof ListType list ? list.item() : use.type();
    return type instanceof StringType;
  }
}
