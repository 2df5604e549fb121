package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is no value, for exactly one reason.
 *
 * @param json as a careless model may send it
 * @param path to the culprit, name by name
 * @param beyondSchema whether a schema does not say that it is wrong
 */
record Wrong(String json, List<String> path, boolean beyondSchema) {

  /** The kinds of JSON, each with a value that has nothing else to be blamed for. */
  enum Sort {
    NULL("null"),
    BOOLEAN("true"),
    INTEGER("7"),
    FRACTION("0.5"),
    TEXT("\"7\""),
    ARRAY("[]"),
    OBJECT("{}");

    final String json;

    Sort(String json) {
      this.json = json;
    }
  }

  static Wrong here(String json) {
    return new Wrong(json, List.of(), false);
  }

  /** Something that Java cannot hold, or that is read by rules which no keyword says. */
  static Wrong beyondSchema(String json) {
    return new Wrong(json, List.of(), true);
  }

  /** A value of another kind than these. */
  static Optional<Wrong> otherThan(Draw draw, Sort first, Sort... others) {
    Set<Sort> wrong = EnumSet.complementOf(EnumSet.of(first, others));
    return wrong.isEmpty()
        ? Optional.empty()
        : Optional.of(here(draw.oneOf(List.copyOf(wrong)).json));
  }

  /** Around it stands something good. */
  Wrong in(String name, String around) {
    List<String> longer = new ArrayList<>(List.of(name));
    longer.addAll(path);
    return new Wrong(around, List.copyOf(longer), beyondSchema);
  }

  /** Whether messages show the path as it is: they cut long names and escape what cannot be seen. */
  boolean isTold() {
    return path.stream()
        .allMatch(name -> name.length() <= 60 && name.chars().noneMatch(Wrong::isHidden));
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || List.of(Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR)
            .contains((byte) Character.getType(c));
  }

  String pointer() {
    StringBuilder pointer = new StringBuilder();
    path.forEach(name -> pointer.append('/').append(name.replace("~", "~0").replace("/", "~1")));
    return pointer.toString();
  }
}
