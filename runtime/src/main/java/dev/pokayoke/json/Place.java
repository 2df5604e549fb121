package dev.pokayoke.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a reader is: the property or item of each object and array that it is in. */
final class Place {

  /** Longer names are cut in a pointer, and so is the pointer itself, so that no message grows with the input. */
  private static final int NAME_LENGTH = 60;

  private static final int POINTER_LENGTH = 500;

  /** The property's name for an object, null for an array. */
  private @Nullable String[] names = new String[8];

  /** Properties or items that were begun. */
  private int[] counts = new int[8];

  /** Where in the text the object or array begins. */
  private int[] starts = new int[8];

  private int depth;

  int depth() {
    return depth;
  }

  /** Enters an object or array that begins at a position of the text, before its first property or item. */
  void enter(int start) {
    if (depth == counts.length) {
      names = Arrays.copyOf(names, depth * 2);
      counts = Arrays.copyOf(counts, depth * 2);
      starts = Arrays.copyOf(starts, depth * 2);
    }
    starts[depth] = start;
    names[depth] = null;
    counts[depth++] = 0;
  }

  /** Leaves an object or array, and tells where it begins. */
  int leave() {
    return starts[--depth];
  }

  boolean first() {
    return counts[depth - 1] == 0;
  }

  void property(String name) {
    names[depth - 1] = name;
    counts[depth - 1]++;
  }

  void item() {
    counts[depth - 1]++;
  }

  /** The JSON Pointer (RFC 6901) of the place, or of a property of the object at this place. */
  String pointer(@Nullable String property) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < depth && out.length() < POINTER_LENGTH; i++) {
      String name = names[i];
      if (name == null) {
        out.append('/').append(counts[i] - 1);
      } else {
        segment(out, name);
      }
    }
    if (property != null) {
      segment(out, property);
    }
    if (out.length() >= POINTER_LENGTH) {
      out.setLength(POINTER_LENGTH);
      out.append('…');
    }
    return out.toString();
  }

  private static void segment(StringBuilder out, String name) {
    out.append('/');
    for (int i = 0; i < name.length() && i < NAME_LENGTH; i++) {
      char c = name.charAt(i);
      if (c == '~') {
        out.append("~0");
      } else if (c == '/') {
        out.append("~1");
      } else {
        Excerpt.append(out, name, i);
      }
    }
    out.append(name.length() > NAME_LENGTH ? "…" : "");
  }
}
