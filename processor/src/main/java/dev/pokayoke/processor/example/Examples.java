package dev.pokayoke.processor.example;

import dev.pokayoke.processor.json.ArgumentReader;
import dev.pokayoke.processor.json.Problem;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.WrittenValue;
import java.util.List;
import java.util.Optional;

/** Judges what stands in annotations as an example. Types and constraints must be free of errors. */
public final class Examples {

  private Examples() {}

  /** The arguments of a whole call. */
  public static Verdict call(ToolMethod tool, String json) {
    return read(tool, tool.arguments(), json);
  }

  /** The value of one property somewhere in the arguments, as it is written: JSON, or a text without its quotes. */
  public static Verdict value(ToolMethod tool, Property property, String written) {
    boolean isText = WrittenValue.isText(property.type());
    Optional<Problem> fault = isText ? Optional.empty() : fault(written);
    if (fault.isPresent()) {
      return new Verdict(List.of(fault.get()), true);
    }
    // As one of the arguments it is read as in a call, and problems have their pointers.
    String json = isText ? DefaultReader.quoted(written) : written;
    return read(
        tool, List.of(property), "{" + DefaultReader.quoted(property.name()) + ":" + json + "}");
  }

  private static Verdict read(ToolMethod tool, List<Property> properties, String json) {
    ArgumentReader in = ArgumentReader.of(json);
    ValueReader values = new ValueReader(in, Definitions.of(tool.arguments()));
    values.properties(properties);
    in.accepted();
    return new Verdict(in.problems(), values.certain());
  }

  /** Why a text is not exactly one JSON value. */
  private static Optional<Problem> fault(String text) {
    ArgumentReader in = ArgumentReader.of(text);
    in.readAny();
    in.accepted();
    boolean broken = !in.cleanSince(in.mark());
    List<Problem> problems = in.problems();
    return broken ? Optional.of(problems.get(problems.size() - 1)) : Optional.empty();
  }
}
