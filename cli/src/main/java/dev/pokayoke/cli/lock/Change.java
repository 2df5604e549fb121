package dev.pokayoke.cli.lock;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Where;

/**
 * One difference between two definitions of a tool.
 *
 * @param source the class or the list of the tool
 * @param place names from the outermost property inwards, or {@code ""} for the whole
 * @param was what there was, as {@code kind} tells it, or {@code ""}
 * @param is what there is, as {@code kind} tells it, or {@code ""}
 */
public record Change(
    Kind kind, String source, String tool, Side side, String place, String was, String is) {

  private static final String ACCEPT = "take it back, or accept it: pokayoke lock --accept";

  private record Place(Where where) implements Site {}

  public boolean isBreaking() {
    return verdict() == Verdict.BREAKING;
  }

  Verdict verdict() {
    return kind.verdict(side);
  }

  /** A sentence without its full stop. */
  public String what() {
    return side.called(place, tool) + " " + kind.text(was, is);
  }

  /** Where it is, by names. */
  public Where where() {
    return new Where(source, tool, place, 0, 0);
  }

  /** A breaking change as a finding. */
  public Finding finding() {
    return Finding.of(CheckId.ContractBroken, new Place(where()), what())
        .why(kind.why())
        .fix(fix());
  }

  private String fix() {
    return switch (kind) {
      case REQUIRED_PROPERTY_ADDED, BECAME_REQUIRED ->
        "make it optional or give it a default, or accept it: pokayoke lock --accept";
      case TOOL_RENAMED, PROPERTY_RENAMED ->
        "keep the old name, in Java with name = \"%s\"; or accept it: pokayoke lock --accept"
            .formatted(lastName());
      default -> ACCEPT;
    };
  }

  private String lastName() {
    return place.isEmpty() ? tool : place.substring(place.lastIndexOf('.') + 1);
  }
}
