package dev.pokayoke.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part of {@link ArgumentReader} that walks objects and arrays, knows where it is, and notes problems. */
abstract sealed class StructureReader permits NumberReader {

  /** Deeper values are refused: generated readers call each other once a level. */
  private static final int MAX_DEPTH = 100;

  /** Problems that are told; the others are counted. */
  private static final int MAX_PROBLEMS = 20;

  final JsonScanner scanner;
  private final boolean validating;
  final Place place = new Place();
  private final List<Problem> noted = new ArrayList<>(0);
  private int count;

  /** Where the value stands that was read last, for the message that shows it. */
  private int valueStart;

  private int valueEnd;
  private boolean objectEnded;

  /** Whether there is nothing, or null, in place of the arguments. */
  private boolean absent;

  StructureReader(String json, boolean validating) {
    this.scanner = new JsonScanner(Objects.requireNonNull(json, "json"));
    this.validating = validating;
  }

  /**
   * Everything that is wrong so far, in the order of the text. The first {@value #MAX_PROBLEMS} problems are listed and the
   * others counted. Text that is not JSON is one problem, the last one: what comes behind it is not read.
   *
   * @return the problems; empty when there are none
   */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(noted);
    if (count > noted.size()) {
      int more = count - noted.size();
      all.add(new Problem(
          "", more + (more == 1 ? " more problem is" : " more problems are") + " not listed"));
    }
    String fault = scanner.fault();
    if (fault != null) {
      all.add(new Problem("", fault));
    }
    return List.copyOf(all);
  }

  /**
   * Ends the reading: notes what follows after the value.
   *
   * @return true when there is no problem and the reader does not only validate
   * @throws IllegalStateException when the value was not read to its end
   */
  public boolean accepted() {
    if (!scanner.broken() && (place.depth() > 0 || (scanner.position() == 0 && !absent))) {
      throw new IllegalStateException("the arguments were not read to their end");
    }
    scanner.end();
    return cleanSince(0) && !validating;
  }

  /**
   * Enters an object. When the value is none: notes it and consumes it. Nothing, or null, in place of the arguments counts
   * as an object without properties: many models send that to a tool without arguments, and nothing is lost. Objects and arrays nested deeper than
   * {@value #MAX_DEPTH} levels are refused.
   *
   * @return true when the reader is inside of an object
   */
  public boolean beginObject() {
    if (place.depth() == 0 && isAbsent()) {
      place.enter(scanner.position());
      absent = true;
      return true;
    }
    return begin('{', "must be an object");
  }

  /**
   * Enters an array. When the value is none: notes it and consumes it. Objects and arrays nested deeper than
   * {@value #MAX_DEPTH} levels are refused.
   *
   * @return true when the reader is inside of an array
   */
  public boolean beginArray() {
    return begin('[', "must be an array");
  }

  private boolean isAbsent() {
    boolean blank = scanner.peek() == JsonScanner.END && !scanner.broken();
    return blank || scanner.skipNull();
  }

  final boolean begin(char open, String expectation) {
    if (scanner.peek() != open || place.depth() == MAX_DEPTH) {
      refuseValue(
          place.depth() == MAX_DEPTH ? "must not be nested deeper than 100 levels" : expectation);
      return false;
    }
    place.enter(scanner.position());
    scanner.step();
    return true;
  }

  /**
   * Moves to the value of the next property.
   *
   * @return the property's name; null after the last one, with the object consumed, and always after broken text
   */
  public @Nullable String nextName() {
    if (!more('}')) {
      return null;
    }
    String name = scanner.name();
    if (scanner.broken()) {
      return null;
    }
    place.property(name);
    if (scanner.loneSurrogate()) {
      note("has a name with half of a surrogate pair");
    }
    return name;
  }

  /**
   * Moves to the next item.
   *
   * @return false after the last one, with the array consumed, and always after broken text
   */
  public boolean nextItem() {
    if (!more(']')) {
      return false;
    }
    place.item();
    return true;
  }

  private boolean more(char close) {
    if (scanner.broken()) {
      return false;
    }
    if (!absent && scanner.more(place.first(), close)) {
      return true;
    }
    if (!scanner.broken()) {
      valueStart = place.leave();
      valueEnd = scanner.position();
      objectEnded = close == '}';
    }
    return false;
  }

  /**
   * Notes a property that came before.
   *
   * @param seen bits of the properties that came
   * @param bit of this property
   * @return seen, with the bit set
   */
  public long once(long seen, long bit) {
    onceKey((seen & bit) != 0);
    return seen | bit;
  }

  /**
   * Notes a map's key that came before.
   *
   * @param repeated whether it did
   */
  public void onceKey(boolean repeated) {
    if (repeated) {
      note("is given twice");
    }
  }

  /**
   * Notes and consumes a property that does not exist, naming the nearest one, or else all.
   *
   * @param name of the property, as it came
   * @param known names of all properties
   */
  public void unknownProperty(String name, String[] known) {
    note(wanted() ? Alternatives.unknown(name, known) : "");
    scanner.skip();
  }

  /**
   * Notes and consumes an entry of a map whose key is none of those that there are.
   *
   * @param key as it came
   * @param known all keys
   */
  public void unknownKey(String key, String[] known) {
    note(wanted() ? Alternatives.unknownKey(key, known) : "");
    scanner.skip();
  }

  /**
   * Notes every missing property of the object that has just been consumed.
   *
   * @param seen bits of the properties that came: bit i for names[i]
   * @param required bits of the properties that must come
   * @param names of all properties, at most 64
   */
  public void requireAll(long seen, long required, String[] names) {
    long missing = required & ~seen;
    for (int i = 0; missing != 0; i++, missing >>>= 1) {
      if ((missing & 1) != 0) {
        noteAt(place.pointer(names[i]), "is required");
      }
    }
  }

  /**
   * Notes a list or map whose size is out of bounds, at the place of the value that has just been consumed.
   *
   * @param size number of items or properties
   * @param minimum inclusive; -1 for none
   * @param maximum inclusive; -1 for none
   */
  public void checkSize(int size, int minimum, int maximum) {
    String one = objectEnded ? " property" : " item";
    String many = objectEnded ? " properties" : " items";
    if (minimum >= 0 && size < minimum) {
      note("must have at least " + minimum + (minimum == 1 ? one : many) + "; got " + size);
    } else if (maximum >= 0 && size > maximum) {
      note("must have at most " + maximum + (maximum == 1 ? one : many) + "; got " + size);
    }
  }

  /**
   * Notes equal items, naming their positions, at the place of the array that has just been consumed. Numbers are equal
   * when their values are: 1 and 1.0. Items are equal when Java says so, and when their JSON is: arrays, and classes
   * without {@code equals}, too.
   *
   * @param items all items, in order
   */
  public void checkUnique(Collection<?> items) {
    String problem = UniqueItems.problem(items);
    if (problem == null && UniqueItems.mayDiffer(items)) {
      Object json =
          ArgumentReader.of(scanner.text().substring(valueStart, valueEnd)).readAny();
      problem = json instanceof Collection<?> all ? UniqueItems.problem(all) : null;
    }
    if (problem != null) {
      note(problem);
    }
  }

  /**
   * Whether the value is null; consumes it then, and only then.
   *
   * @return true for null
   */
  public boolean isNull() {
    return scanner.skipNull();
  }

  /**
   * A mark for {@link #cleanSince}.
   *
   * @return the mark
   */
  public int mark() {
    return count;
  }

  /**
   * Whether no problem was noted since a mark.
   *
   * @param mark from {@link #mark()}
   * @return false also when the text is broken
   */
  public boolean cleanSince(int mark) {
    return count == mark && !scanner.broken();
  }

  /**
   * Notes that a constructor refused the value that has just been consumed.
   *
   * @param refusal whose message tells the model what is wrong
   */
  public void refuse(IllegalArgumentException refusal) {
    note(Refusal.message(refusal));
  }

  /** Notes the value that the reader stands on, and consumes it. */
  final void refuseValue(String expectation) {
    scanner.peek();
    beginValue();
    scanner.skip();
    endValue();
    noteValue(expectation, "");
  }

  final void beginValue() {
    valueStart = scanner.position();
  }

  final void endValue() {
    valueEnd = scanner.position();
  }

  /** Where the text of the value begins that was read last. */
  final int valueStart() {
    return valueStart;
  }

  /** Where the text of the value ends that was read last. */
  final int valueEnd() {
    return valueEnd;
  }

  /** Notes the value that was read last, showing it. */
  final void noteValue(String expectation, String advice) {
    if (wanted()) {
      note(expectation + "; got " + Excerpt.of(scanner.text(), valueStart, valueEnd) + advice);
    } else {
      note(expectation);
    }
  }

  /** Notes a problem at the value that the reader stands on or has just consumed. */
  final void note(String message) {
    noteAt(wanted() ? place.pointer(null) : "", message);
  }

  /** Whether the next problem will be told: otherwise its text need not be made. */
  final boolean wanted() {
    return noted.size() < MAX_PROBLEMS && !scanner.broken();
  }

  private void noteAt(String pointer, String message) {
    if (wanted()) {
      noted.add(new Problem(pointer, message));
    }
    // What follows broken text is not read, so nothing is known about it.
    count += scanner.broken() ? 0 : 1;
  }
}
