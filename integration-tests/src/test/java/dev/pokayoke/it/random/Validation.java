package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says limits by the annotations of Jakarta Validation.
 *
 * @param prefix package of the annotations, with a dot
 * @param annotations what was said
 */
record Validation(String prefix, List<String> annotations) {

  /** Adds annotations, and gives back what there are none for. */
  List<Attribute> add(List<Attribute> limits) {
    Map<String, String> given =
        limits.stream().collect(Collectors.toMap(Attribute::name, Attribute::java));
    size(given.get("minLength"), given.get("maxLength"));
    size(given.get("minItems"), given.get("maxItems"));
    return limits.stream().filter(limit -> !isSaid(limit)).toList();
  }

  private void size(String least, String most) {
    if ("1".equals(least) && most == null) {
      annotations.add("@" + prefix + "NotEmpty");
    } else if (least != null || most != null) {
      List<Attribute> attributes = new ArrayList<>();
      if (least != null) {
        attributes.add(Attribute.of("min", least));
      }
      if (most != null) {
        attributes.add(Attribute.of("max", most));
      }
      annotations.add(attributes.stream()
          .map(Attribute::toString)
          .collect(Collectors.joining(", ", "@" + prefix + "Size(", ")")));
    }
  }

  private boolean isSaid(Attribute limit) {
    String java = limit.java();
    return switch (limit.name()) {
      case "minLength", "maxLength", "minItems", "maxItems" -> true;
      case "minimum" -> say(closed(java, "PositiveOrZero", "Min"));
      case "maximum" -> say(closed(java, "NegativeOrZero", "Max"));
      case "exclusiveMinimum" -> say(open(java, "Positive", "DecimalMin"));
      case "exclusiveMaximum" -> say(open(java, "Negative", "DecimalMax"));
      case "minimumExact" -> say("DecimalMin(" + java + ")");
      case "maximumExact" -> say("DecimalMax(" + java + ")");
      case "pattern" -> say("Pattern(regexp = " + java + ")");
      default -> false;
    };
  }

  private boolean say(String annotation) {
    return annotations.add("@" + prefix + annotation);
  }

  private static String closed(String number, String zero, String whole) {
    if (number.equals("0")) {
      return zero;
    }
    return number.matches("-?\\d+")
        ? whole + "(" + number + "L)"
        : "Decimal" + whole + "(\"" + number + "\")";
  }

  private static String open(String number, String zero, String name) {
    return number.equals("0") ? zero : name + "(value = \"" + number + "\", inclusive = false)";
  }
}
