package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.option.Option;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a severity as the compiler's option does. */
final class SeverityConverter implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String text) {
    if (!Option.CHECK.accepted().contains(text)) {
      throw new TypeConversionException(
          "severity '" + text + "' is not one of " + String.join(", ", Option.CHECK.accepted()));
    }
    return Severity.valueOf(text.toUpperCase(Locale.ROOT));
  }
}
