package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;

/**
 * What a text may be.
 *
 * @param pattern one of {@link #PATTERNS}, or {@code ""}
 * @param least number of characters, or -1
 * @param most number of characters, or -1
 */
record TextRule(String pattern, int least, int most) {

  /** A pattern and texts: the first ones match as a whole, the last one does not. */
  private record Sample(String pattern, List<String> matching, String other) {}

  private static final List<Sample> SAMPLES = List.of(
      new Sample("A-\\d+", List.of("A-1", "A-0042", "A-123456789"), "xA-1"),
      new Sample("[a-z]{2,5}", List.of("ab", "zzzzz"), "abcdef"),
      new Sample("yes|no", List.of("yes", "no"), "yesno"),
      new Sample("[^\"\\\\/]*", List.of("", "a b", "城市", "😀"), "a\"b"),
      new Sample("\\w+@\\w+\\.(?:com|org)", List.of("a@b.com", "x_1@y.org"), "a@b.net"),
      new Sample(".{3}", List.of("abc", "😀😀😀", "äöü"), "ab"),
      new Sample("(?:\\+\\d{1,3} )?\\d+", List.of("+49 30", "7"), "+ 30"));

  static final List<String> PATTERNS = SAMPLES.stream().map(Sample::pattern).toList();

  List<Attribute> attributes() {
    List<Attribute> attributes = new ArrayList<>();
    if (!pattern.isEmpty()) {
      attributes.add(Attribute.of("pattern", Java.literal(pattern)));
    }
    if (least >= 0) {
      attributes.add(Attribute.of("minLength", least));
    }
    if (most >= 0) {
      attributes.add(Attribute.of("maxLength", most));
    }
    return attributes;
  }

  String inside(Draw draw) {
    if (!pattern.isEmpty()) {
      return draw.oneOf(sample().matching());
    }
    int shortest = Math.max(least, 0);
    int longest = most < 0 ? shortest + 6 : most;
    return StringType.some(draw, draw.oneOf(shortest, longest, draw.between(shortest, longest)));
  }

  List<String> outside(Draw draw) {
    List<String> outside = new ArrayList<>();
    if (!pattern.isEmpty()) {
      outside.add(sample().other());
    }
    if (least > 0) {
      outside.add(StringType.some(draw, least - 1));
    }
    if (most >= 0) {
      outside.add(StringType.some(draw, most + 1));
    }
    return outside;
  }

  private Sample sample() {
    return SAMPLES.get(PATTERNS.indexOf(pattern));
  }
}
