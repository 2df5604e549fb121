package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.model.Site;

/**
 * A place in a tool list.
 *
 * @param tool the tool's name
 * @param property the outermost property that the place is in, or {@code ""} for the tool itself
 * @param pointer to the place, as a JSON Pointer from the tool on
 * @param order where it comes in the list
 */
public record Spot(String tool, String property, String pointer, int order) implements Site {

  Spot inside(String member) {
    String step = member.replace("~", "~0").replace("/", "~1");
    return new Spot(
        tool, property.isEmpty() ? member : property, pointer + "/properties/" + step, order);
  }
}
