package dev.pokayoke.json;

import java.util.Arrays;

/**
 * Finds a property of an object before the object is read. What stands before it has to be passed over, and with such
 * objects inside of each other every level would pass over all below it again. So it remembers where the objects and arrays
 * end that it has passed, and jumps the next time: it sees each character at most twice.
 */
final class LookAhead {

  /** Until the first object or array is passed. */
  private static final int[] NOTHING = {};

  private final ArgumentReader in;
  private final JsonScanner scanner;

  /** Where passed objects and arrays begin, ascending, and where each ends. */
  private int[] starts = NOTHING;

  private int[] ends = NOTHING;
  private int size;

  /** Which of them are open, the innermost last. */
  private int[] open = NOTHING;

  LookAhead(ArgumentReader in) {
    this.in = in;
    this.scanner = in.scanner;
  }

  /** What the property says; "" when it says none of these or the value is no object, which is then noted and consumed. */
  String variant(String discriminator, String[] variants) {
    scanner.peek();
    int start = scanner.position();
    if (!in.begin('{', "must be an object")) {
      return "";
    }
    in.place.property(discriminator);
    String variant = "";
    if (!find(discriminator, true)) {
      in.note(in.wanted() ? "is required; " + Alternatives.oneOf(variants) : "");
    } else {
      variant = in.readOneOf(variants);
      if (!variant.isEmpty()) {
        scanner.jump(start);
      } else {
        refuseOthers(discriminator);
      }
    }
    in.place.leave();
    return variant;
  }

  /** Consumes the rest of the object, looking for the same property. */
  private void refuseOthers(String discriminator) {
    while (find(discriminator, false)) {
      in.note("is given twice");
      pass();
    }
  }

  /**
   * Moves within an object to the next value of a property.
   *
   * @param first whether the scanner stands behind the opening brace; otherwise it stands behind a value
   * @return false when there is none, with the object consumed, and after broken text
   */
  private boolean find(String property, boolean first) {
    for (boolean start = first; scanner.more(start, '}'); start = false) {
      String name = scanner.name();
      if (scanner.broken()) {
        return false;
      }
      if (name.equals(property)) {
        return true;
      }
      pass();
    }
    return false;
  }

  /** Consumes any value, whatever its depth. */
  private void pass() {
    int depth = 0;
    do {
      boolean entered = false;
      int c = scanner.peek();
      if (c != '{' && c != '[') {
        scanner.skip();
      } else if (!jump()) {
        enter(depth++);
        entered = true;
      }
      while (depth > 0 && !scanner.more(entered, closing(depth))) {
        if (scanner.broken()) {
          return;
        }
        ends[open[--depth]] = scanner.position();
        entered = false;
      }
      if (depth > 0 && closing(depth) == '}') {
        scanner.name();
      }
    } while (depth > 0 && !scanner.broken());
  }

  private char closing(int depth) {
    return scanner.text().charAt(starts[open[depth - 1]]) == '{' ? '}' : ']';
  }

  /** Jumps over an object or array that was passed before. */
  private boolean jump() {
    int known = Arrays.binarySearch(starts, 0, size, scanner.position());
    if (known >= 0) {
      scanner.jump(ends[known]);
    }
    return known >= 0;
  }

  private void enter(int depth) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, Math.max(16, size * 2));
      ends = Arrays.copyOf(ends, starts.length);
    }
    if (depth == open.length) {
      open = Arrays.copyOf(open, Math.max(16, depth * 2));
    }
    starts[size] = scanner.position();
    open[depth] = size++;
    scanner.step();
  }
}
