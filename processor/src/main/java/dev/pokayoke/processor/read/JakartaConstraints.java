package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.BytesType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.NumberType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;

/** What the annotations of Jakarta Validation say, by name: no class of theirs is needed. */
final class JakartaConstraints {

  private static final Set<String> PACKAGES =
      Set.of("jakarta.validation.constraints.", "javax.validation.constraints.");

  /** In the subset that Java and ECMAScript share, in which a dot does not match a line break. */
  private static final String NOT_BLANK = "[\\s\\S]*\\S[\\s\\S]*";

  /** More than any number in use has: no limit at all. */
  private static final int MANY_DIGITS = 100;

  private final boolean sized;
  private final boolean isText;
  private final boolean isFractional;
  private final Said said;

  private JakartaConstraints(ValueType type, Said said) {
    this.sized = isSized(type);
    this.isText = innermost(type) instanceof StringType;
    this.isFractional = innermost(type) instanceof NumberType;
    this.said = said;
  }

  static void read(Annotations annotations, ValueType type, Said said) {
    JakartaConstraints reader = new JakartaConstraints(type, said);
    for (Annotation annotation : annotations.all()) {
      reader.read(annotation);
    }
    for (Annotation annotation : annotations.all()) {
      reader.readImplied(annotation);
    }
  }

  /** What no schema can say and no reader can check without a clock or the user: the model reads it in the text. */
  static String inWords(Annotations annotations) {
    return annotations.all().stream()
        .filter(JakartaConstraints::isOne)
        .map(annotation -> switch (annotation.simpleName()) {
          case "Past" -> "Must lie in the past.";
          case "PastOrPresent" -> "Must not lie in the future.";
          case "Future" -> "Must lie in the future.";
          case "FutureOrPresent" -> "Must not lie in the past.";
          case "AssertTrue" -> "Must be true.";
          case "AssertFalse" -> "Must be false.";
          default -> "";
        })
        .filter(words -> !words.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  static boolean isOne(Annotation annotation) {
    String name = annotation.qualifiedName();
    return PACKAGES.contains(name.substring(0, name.lastIndexOf('.') + 1));
  }

  private void read(Annotation annotation) {
    if (isOne(annotation)) {
      one(annotation);
    } else if (annotation.simpleName().equals("List")) {
      // The same annotation several times.
      annotation.annotations("value").stream().filter(JakartaConstraints::isOne).forEach(this::one);
    }
  }

  private void one(Annotation annotation) {
    switch (annotation.simpleName()) {
      case "Min" ->
        bound("minimum", annotation.value("value", Long.class).orElse(0L).toString(), annotation);
      case "Max" ->
        bound("maximum", annotation.value("value", Long.class).orElse(0L).toString(), annotation);
      case "DecimalMin" ->
        bound(
            annotation.flag("inclusive") ? "minimum" : "exclusiveMinimum",
            annotation.text("value"),
            annotation);
      case "DecimalMax" ->
        bound(
            annotation.flag("inclusive") ? "maximum" : "exclusiveMaximum",
            annotation.text("value"),
            annotation);
      case "Size" -> size(annotation);
      case "Pattern" ->
        said.text(
            "pattern",
            flags(annotation) + annotation.text("regexp"),
            "@Pattern(" + annotation.text("regexp") + ")");
      default -> {
        // Says nothing of its own, see readImplied, or nothing about JSON.
      }
    }
  }

  private void readImplied(Annotation annotation) {
    if (!isOne(annotation)) {
      return;
    }
    String written = "@" + annotation.simpleName();
    switch (annotation.simpleName()) {
      case "Positive" -> said.implied("exclusiveMinimum", BigDecimal.ZERO, written);
      case "PositiveOrZero" -> said.implied("minimum", BigDecimal.ZERO, written);
      case "Negative" -> said.implied("exclusiveMaximum", BigDecimal.ZERO, written);
      case "NegativeOrZero" -> said.implied("maximum", BigDecimal.ZERO, written);
      case "NotEmpty" -> said.implied(sized ? "minItems" : "minLength", 1, written);
      case "NotBlank" -> said.implied("pattern", NOT_BLANK, written);
      case "Email" -> said.implied("format", "email", written);
      case "Digits" -> digits(annotation, written);
      default -> {
        // Nothing implied.
      }
    }
  }

  /** A number's digits before and after the point, or the same of a number in a text. */
  private void digits(Annotation digits, String written) {
    int whole = digits.integer("integer");
    int fraction = digits.integer("fraction");
    if (isText) {
      String point = fraction == 0 ? "" : "(?:\\.\\d{1," + fraction + "})?";
      said.implied("pattern", "-?\\d{1," + Math.max(1, whole) + "}" + point, written);
      return;
    }
    if (whole < MANY_DIGITS) {
      BigDecimal end = BigDecimal.TEN.pow(Math.max(0, whole));
      said.implied("exclusiveMinimum", end.negate(), written);
      said.implied("exclusiveMaximum", end, written);
    }
    if (isFractional && fraction < MANY_DIGITS) {
      said.implied("multipleOf", BigDecimal.ONE.movePointLeft(Math.max(0, fraction)), written);
    }
  }

  private void bound(String keyword, String value, Annotation annotation) {
    said.number(keyword, keyword, value, "@" + annotation.simpleName() + "(" + value + ")");
  }

  private void size(Annotation size) {
    int least = size.integer("min");
    int most = size.integer("max");
    if (least > 0) {
      said.size(sized ? "minItems" : "minLength", least, "@Size(min = " + least + ")");
    }
    if (most < Integer.MAX_VALUE) {
      said.size(sized ? "maxItems" : "maxLength", most, "@Size(max = " + most + ")");
    }
  }

  /** A flag is not lost: a pattern with one is none that JavaScript knows, which a check says. */
  private static String flags(Annotation pattern) {
    return pattern.constants("flags").stream()
        .map(flag -> switch (flag) {
          case "CASE_INSENSITIVE" -> "(?i)";
          case "DOTALL" -> "(?s)";
          case "MULTILINE" -> "(?m)";
          case "COMMENTS" -> "(?x)";
          case "UNIX_LINES" -> "(?d)";
          default -> "(?u)";
        })
        .collect(Collectors.joining());
  }

  private static boolean isSized(ValueType type) {
    ValueType measured = innermost(type);
    return measured instanceof ListType
        || measured instanceof MapType
        || measured instanceof BytesType
        || measured instanceof AnyType any && any.isMap();
  }

  /** The type that constraints speak of. */
  private static ValueType innermost(ValueType type) {
    if (type instanceof OptionalType optional) {
      return innermost(optional.value());
    }
    return type instanceof IdentifierType identifier
        ? innermost(identifier.value().type())
        : type;
  }
}
