package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.NearestName;
import dev.pokayoke.processor.option.Option;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the id of a check that has an option. */
final class CheckIdConverter implements ITypeConverter<CheckId> {

  @Override
  public CheckId convert(String text) {
    List<CheckId> adjustable = Option.adjustable();
    for (CheckId id : CheckId.values()) {
      if (id.name().equals(text)) {
        if (!adjustable.contains(id)) {
          throw new TypeConversionException("the severity of '" + id
              + "' cannot be set: no tool can be used while it has a finding");
        }
        return id;
      }
    }
    String nearest = NearestName.of(text, adjustable.stream().map(CheckId::name).toList())
        .map(near -> "; did you mean '" + near + "'?")
        .orElse("");
    throw new TypeConversionException("there is no check '" + text + "'" + nearest);
  }
}
