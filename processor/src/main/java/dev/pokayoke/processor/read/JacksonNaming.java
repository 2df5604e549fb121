package dev.pokayoke.processor.read;

import java.util.Locale;
import java.util.function.UnaryOperator;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The strategies of {@code @JsonNaming}, which make the names of properties out of Java's. */
final class JacksonNaming {

  static final String NAMING = "com.fasterxml.jackson.databind.annotation.JsonNaming";
  static final String NAMING_3 = "tools.jackson.databind.annotation.JsonNaming";

  private JacksonNaming() {}

  /** What the class says; names stay as they are when it says nothing, or what {@link JacksonLimits} refuses. */
  static UnaryOperator<String> of(TypeElement type) {
    return strategy(strategyName(type));
  }

  static boolean isKnown(TypeElement type) {
    String name = strategyName(type);
    return name.isEmpty()
        || name.equals("LowerCamelCaseStrategy")
        || name.equals("PropertyNamingStrategy")
        || !strategy(name).apply("aB").equals("aB");
  }

  private static UnaryOperator<String> strategy(String name) {
    return switch (name) {
      case "SnakeCaseStrategy" -> property -> joined(property, "_");
      case "UpperSnakeCaseStrategy" -> property -> joined(property, "_").toUpperCase(Locale.ROOT);
      case "KebabCaseStrategy" -> property -> joined(property, "-");
      case "LowerDotCaseStrategy" -> property -> joined(property, ".");
      case "LowerCaseStrategy" -> property -> property.toLowerCase(Locale.ROOT);
      case "UpperCamelCaseStrategy" ->
        property -> property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
      default -> UnaryOperator.identity();
    };
  }

  /** The simple name of the strategy's class, or {@code ""}. */
  private static String strategyName(TypeElement type) {
    return Annotations.of(type)
        .find(annotation -> annotation.qualifiedName().equals(NAMING)
            || annotation.qualifiedName().equals(NAMING_3))
        .flatMap(annotation -> annotation.value("value", TypeMirror.class))
        .map(Names::qualified)
        .map(name -> name.substring(name.lastIndexOf('.') + 1))
        .orElse("");
  }

  private static String joined(String property, String separator) {
    return Names.snakeCase(property).replace("_", separator);
  }
}
