package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.NearestName;
import dev.pokayoke.processor.model.DefaultValue;
import dev.pokayoke.processor.model.Numbers;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.IntegerType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.TextType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a default of a type is written. */
final class DefaultText {

  private DefaultText() {}

  /** What was expected, to follow "is not". */
  static String expected(ValueType type) {
    if (type instanceof BooleanType) {
      return "true or false";
    }
    if (type instanceof IntegerType integer) {
      return Numbers.lowest(integer.kind())
          .map(low -> "a whole number from %s to %s"
              .formatted(low, Numbers.highest(integer.kind()).orElseThrow()))
          .orElse("a whole number");
    }
    if (type instanceof NumberType) {
      return "a number that '%s' can hold".formatted(Words.of(type.javaType()));
    }
    if (type instanceof StringType) {
      return "a single character";
    }
    if (type instanceof TextType text) {
      String name = Words.of(type.javaType());
      String article = "AEIO".indexOf(name.charAt(0)) >= 0 ? "an" : "a";
      return "%s '%s' such as %s".formatted(article, name, text.format().example());
    }
    if (type instanceof EnumType) {
      return "a constant of '%s'".formatted(Words.of(type.javaType()));
    }
    if (type instanceof IdentifierType identifier) {
      return expected(identifier.value().type());
    }
    return type instanceof ListType
        ? "[], the only default of a list"
        : "{}, the only default of a map";
  }

  /** What was probably meant, or else something that is right. */
  static String fix(ValueType type, String written) {
    if (written.equals("null")) {
      return "leave defaultValue out and set required = false";
    }
    if (type instanceof ListType) {
      return "defaultValue = \"[]\"";
    }
    if (type instanceof MapType || type instanceof AnyType) {
      return "defaultValue = \"{}\"";
    }
    if (type instanceof IdentifierType identifier) {
      return fix(identifier.value().type(), written);
    }
    if (type instanceof EnumType choice) {
      return constant(choice, written);
    }
    if (type instanceof TextType text) {
      return "defaultValue = " + Words.quoted(text.format().example());
    }
    return Stream.of(
            written.strip().toLowerCase(Locale.ROOT),
            written.replaceAll("[\\s_]|,(?=\\d{3}\\b)|^\\+|[fFdDlL]$", ""))
        .filter(text -> DefaultValue.parse(type, text).isPresent())
        .findFirst()
        .map(text -> "defaultValue = " + Words.quoted(text))
        .orElse("write the value as the model would send it, without quotes");
  }

  private static String constant(EnumType type, String written) {
    List<String> names = type.constants().stream().map(EnumConstant::name).toList();
    return NearestName.of(written, names)
        .map(name -> "defaultValue = " + Words.quoted(name))
        .orElseGet(() -> "one of " + Words.listed(names));
  }
}
