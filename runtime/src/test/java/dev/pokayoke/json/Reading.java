package dev.pokayoke.json;

import java.util.function.Function;

/** What came of reading one value: the value, or the only problem. */
record Reading(Object value, String problem) {

  /** Reads a document with one method of the reader. */
  static Reading of(String json, Function<ArgumentReader, Object> read) {
    ArgumentReader in = ArgumentReader.of(json);
    Object value = read.apply(in);
    boolean accepted = in.accepted();
    if (accepted != in.problems().isEmpty()) {
      throw new AssertionError("accepted is " + accepted + " with " + in.problems());
    }
    return new Reading(value, accepted ? null : text(in));
  }

  /** All problems, one a line. */
  static String text(ArgumentReader in) {
    StringBuilder out = new StringBuilder();
    for (Problem problem : in.problems()) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(problem.pointer().isEmpty() ? "" : problem.pointer() + ": ")
          .append(problem.message());
    }
    return out.toString();
  }

  /** Reads it within an array with something before and behind, to see that exactly one value is consumed. */
  static void consumesOneValue(String json, Function<ArgumentReader, Object> read) {
    ArgumentReader in = ArgumentReader.of("[1," + json + " , \"next\"]");
    in.beginArray();
    in.nextItem();
    in.readInt();
    in.nextItem();
    read.apply(in);
    if (!in.nextItem() || !in.readString().equals("next") || in.nextItem()) {
      throw new AssertionError("not exactly one value was consumed of " + json + ": " + text(in));
    }
  }
}
