package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.document.At;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Where;
import java.util.ArrayList;
import java.util.List;

/**
 * A place in a tool list.
 *
 * @param kind who the list is written for
 * @param list what messages call the list
 * @param tool the tool's name
 * @param path the properties that the place is in, the outermost first; empty for the tool itself
 * @param at where it is in the text; nowhere, with everything inside of it, when lines of the text tell nobody anything
 * @param order where the tool comes in the list
 */
public record Spot(ListKind kind, String list, String tool, List<String> path, At at, int order)
    implements Site {

  Spot inside(String property, At at) {
    List<String> inside = new ArrayList<>(path);
    inside.add(property);
    boolean isPlaced = !this.at.equals(At.NOWHERE);
    return new Spot(kind, list, tool, List.copyOf(inside), isPlaced ? at : At.NOWHERE, order);
  }

  /** The outermost property, or {@code ""} for the tool itself. */
  public String property() {
    return path.isEmpty() ? "" : path.get(0);
  }

  @Override
  public Where where() {
    return new Where(list, tool, String.join(".", path), at.line(), at.column());
  }
}
