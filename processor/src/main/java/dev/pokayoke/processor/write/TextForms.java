package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.pokayoke.processor.model.TextFormat;
import java.time.format.DateTimeFormatter;

/** How generated code reads, makes and prints the values that travel as a text of a certain form. */
final class TextForms {

  private TextForms() {}

  /** The runtime's constant for a form. */
  static String constant(TextFormat format) {
    return switch (format) {
      case LOCAL_DATE -> "DATE";
      case LOCAL_TIME -> "TIME";
      case LOCAL_DATE_TIME -> "DATE_TIME";
      case ZONE_ID -> "ZONE";
      default -> format.name();
    };
  }

  // LocalDate.parse("2026-03-31")   UUID.fromString("…")
  static CodeBlock value(TextFormat format, Object type, CodeBlock text) {
    return switch (format) {
      case UUID -> CodeBlock.of("$T.fromString($L)", type, text);
      case URI -> CodeBlock.of("$T.create($L)", type, text);
      // Java's own ways to make one throw checked exceptions.
      case URL -> CodeBlock.of("$T.URL.valueOf($L)", RuntimeNames.TEXT_FORMAT, text);
      case ZONE_ID, PATH -> CodeBlock.of("$T.of($L)", type, text);
      case LOCALE -> CodeBlock.of("$T.forLanguageTag($L)", type, text);
      case CURRENCY -> CodeBlock.of("$T.getInstance($L)", type, text);
      case PATTERN -> CodeBlock.of("$T.compile($L)", type, text);
      default -> CodeBlock.of("$T.parse($L)", type, text);
    };
  }

  // value.toString()   value.toLanguageTag()   TextFormat.YEAR.text(value)
  static CodeBlock text(TextFormat format, String value) {
    return switch (format) {
      // Its toString() leaves out seconds that are zero; the format date-time wants them.
      case OFFSET_DATE_TIME ->
        CodeBlock.of("$T.ISO_OFFSET_DATE_TIME.format($L)", DateTimeFormatter.class, value);
      case LOCALE -> CodeBlock.of("$L.toLanguageTag()", value);
      // Their toString() is nothing that is read, before the year 1000 and after 9999.
      case YEAR, YEAR_MONTH ->
        CodeBlock.of("$T.$L.text($L)", RuntimeNames.TEXT_FORMAT, constant(format), value);
      default -> CodeBlock.of("$L.toString()", value);
    };
  }
}
