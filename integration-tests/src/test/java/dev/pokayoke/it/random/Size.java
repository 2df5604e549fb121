package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;

/**
 * How many items a list or map has.
 *
 * @param least or -1
 * @param most or a large number for no bound
 */
record Size(int least, int most) {

  private static final int UNBOUNDED = 1000;

  static final Size ANY = new Size(-1, UNBOUNDED);

  List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    if (least >= 0) {
      attributes.add(Attribute.of("minItems", least));
    }
    if (most < UNBOUNDED) {
      attributes.add(Attribute.of("maxItems", most));
    }
    return attributes;
  }

  int draw(Draw draw) {
    int shortest = Math.max(least, 0);
    int longest = Math.min(most, shortest + (draw.depth() > 2 ? 2 : 4));
    return draw.isDeep()
        ? shortest
        : draw.oneOf(shortest, longest, draw.between(shortest, longest));
  }

  List<Integer> outside() {
    List<Integer> outside = new ArrayList<>();
    if (least > 0) {
      outside.add(least - 1);
    }
    if (most < UNBOUNDED) {
      outside.add(most + 1);
    }
    return outside;
  }
}
