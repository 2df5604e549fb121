package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether there is any text at all. What it is worth is another question. */
final class DescriptionChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      if (tool.description().isBlank()) {
        findings.add(tool, missing(tool));
      }
    }
    for (PropertyUse use : PropertyUse.all(tools)) {
      boolean isValueOfIdentifier = use.place().kind() == Place.Kind.IDENTIFIER_VALUE;
      if (use.place().argument() && !isValueOfIdentifier && !isDescribed(use.property())) {
        findings.add(use.culprit(), missing(use));
      }
    }
  }

  private static Finding missing(ToolMethod tool) {
    String what = "tool '%s' has no description".formatted(tool.name());
    return Finding.of(CheckId.MissingToolDescription, tool.site(), what)
        .why("the description is all that a model knows of a tool when it chooses one")
        .fix(tool.vocabulary().tool("<what it does, what it returns, when to use another tool>"));
  }

  private static Finding missing(PropertyUse use) {
    Property property = use.property();
    Finding finding = use.finding(
            CheckId.MissingParamDescription, "%s has no description".formatted(use.called()))
        .why("a name and a type leave the model to guess unit, form and meaning")
        .fix("%s %s %s"
            .formatted(
                use.described("<what to pass>"),
                Words.of(property.type().javaType()),
                property.javaName()));
    boolean inToolText = use.isParameter() && explains(use.place().tool().description(), property);
    return inToolText
        ? finding
            .severity(Severity.WARNING)
            .why("the text of the tool explains it, but the schema does not")
        : finding;
  }

  private static boolean isDescribed(Property property) {
    return !property.description().isBlank() || isDescribed(property.type());
  }

  private static boolean isDescribed(ValueType type) {
    if (type instanceof EnumType choice) {
      return !choice.description().isBlank()
          || choice.constants().stream()
              .noneMatch(constant -> constant.description().isBlank());
    }
    if (type instanceof IdentifierType identifier) {
      return !identifier.description().isBlank()
          || !identifier.value().description().isBlank();
    }
    if (type instanceof ObjectType object) {
      return !object.description().isBlank();
    }
    if (type instanceof UnionType union) {
      return !union.description().isBlank();
    }
    if (type instanceof ConstantType) {
      return true;
    }
    return type instanceof OptionalType optional && isDescribed(optional.value())
        || type instanceof ListType list && isDescribed(list.item());
  }

  /**
   * Whether a tool's text speaks of this very parameter: a name of several words as such, a single word only where it is
   * marked as a name, because "order" or "to" may stand there anyway.
   */
  private static boolean explains(String text, Property property) {
    return explains(text, property.javaName()) || explains(text, property.name());
  }

  private static boolean explains(String text, String name) {
    String quoted = Pattern.quote(name);
    boolean oneWord = name.equals(name.toLowerCase(Locale.ROOT)) && !name.contains("_");
    String mention = oneWord
        ? "[`'\"\u2018\u201c]" + quoted + "[`'\"\u2019\u201d]|(?<![\\p{L}\\p{N}_])" + quoted
            + "\\s*[:\uff1a=]"
        : "(?<![\\p{L}\\p{N}_])" + quoted + "(?![\\p{L}\\p{N}_])";
    return Pattern.compile(mention).matcher(text).find();
  }
}
