package dev.pokayoke.cli.lock;

/** Who is on the other end of a schema: the model writes arguments, and reads results. */
enum Side {
  TOOL,
  ARGUMENTS,
  RESULT;

  /** What a place is called in messages; {@code ""} is the whole. */
  String called(String place, String tool) {
    String of = " of '" + tool + "'";
    return switch (this) {
      case TOOL -> "tool '" + tool + "'";
      case ARGUMENTS ->
        place.isEmpty() ? "the object of arguments" + of : "argument '" + place + "'" + of;
      case RESULT -> place.isEmpty() ? "the result" + of : "'" + place + "' in the result" + of;
    };
  }
}
