package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Whether parameters of one name are one thing, in whatever tool of the class they stand. */
final class SameNameChecks implements Check {

  private record Use(ToolMethod tool, Property property) {}

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Map<String, Use> first = new HashMap<>();
    for (ToolMethod tool : tools.methods()) {
      for (PropertyUse use : PropertyUse.parameters(tool)) {
        Property property = use.property();
        Use known = first.putIfAbsent(Names.folded(property.name()), new Use(tool, property));
        if (known != null && known.tool() != tool) {
          difference(known.property(), property)
              .ifPresent(how -> findings.add(use.culprit(), finding(use, known, how)));
        }
      }
    }
  }

  /** How they differ: "a number here and a text there". */
  private static Optional<String> difference(Property first, Property second) {
    String a = kind(first.type());
    String b = kind(second.type());
    if (!a.isEmpty() && !b.isEmpty() && !a.equals(b)) {
      return Optional.of("is %s, and there %s".formatted(b, a));
    }
    return differ(first.unit(), second.unit())
        ? Optional.of("counts in %s, and there in %s".formatted(second.unit(), first.unit()))
        : Optional.empty();
  }

  private static boolean differ(String a, String b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /** What JSON calls it; objects of one name have their own properties anyway. */
  private static String kind(ValueType type) {
    if (type instanceof ValueType.OptionalType optional) {
      return kind(optional.value());
    }
    if (type instanceof IdentifierType identifier) {
      return kind(identifier.value().type());
    }
    if (type instanceof BooleanType) {
      return "true or false";
    }
    if (type instanceof IntegerType || type instanceof NumberType) {
      return "a number";
    }
    if (type instanceof StringType || type instanceof TextType || type instanceof EnumType) {
      return "a text";
    }
    return type instanceof ListType ? "a list" : "";
  }

  private static Finding finding(PropertyUse use, Use known, String how) {
    String what = "%s of tool '%s' %s in tool '%s'"
        .formatted(use.called(), use.place().tool().name(), how, known.tool().name());
    return use.finding(CheckId.InconsistentParam, what, "name")
        .why("a model that has called one of them passes the same to the other")
        .fix("use one type and one unit, or two names");
  }
}
