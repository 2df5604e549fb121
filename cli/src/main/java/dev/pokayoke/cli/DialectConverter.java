package dev.pokayoke.cli;

import dev.pokayoke.processor.model.Dialect;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a provider's form of schemas: {@code openai-strict}. */
final class DialectConverter implements ITypeConverter<Dialect> {

  @Override
  public Dialect convert(String name) {
    return Dialect.named(name)
        .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
            + Arrays.stream(Dialect.values())
                .map(Dialect::optionName)
                .collect(Collectors.joining(", "))));
  }
}
