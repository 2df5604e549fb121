package dev.pokayoke.processor.diagnostic;

import dev.pokayoke.processor.model.Where;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings that a project has taken over and does not want to hear of again, by names and not by lines, so that edits elsewhere
 * do not matter.
 *
 * @param counts how many there are of each, sorted
 */
public record Baseline(SortedMap<Entry, Integer> counts) {

  /** Nothing is taken over. */
  public static final Baseline NONE = new Baseline(new TreeMap<>());

  public Baseline {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  /**
   * One finding, or several of one kind at one place.
   *
   * @param id of the check; a text, because a check may be gone that an old file names
   * @param source the binary name of the class, or the name of the list
   * @param tool its name, or {@code ""} for the class as a whole
   * @param property names from the tool's argument inwards, or {@code ""} for the tool itself
   */
  public record Entry(String id, String source, String tool, String property)
      implements Comparable<Entry> {

    static Entry of(Finding finding) {
      Where where = finding.site().where();
      return new Entry(finding.id().name(), where.source(), where.tool(), where.property());
    }

    @Override
    public int compareTo(Entry other) {
      int difference = source.compareTo(other.source);
      difference = difference != 0 ? difference : tool.compareTo(other.tool);
      difference = difference != 0 ? difference : property.compareTo(other.property);
      return difference != 0 ? difference : id.compareTo(other.id);
    }
  }

  /** All of these that can be taken over; what only informs asks for nothing. */
  public static Baseline of(Collection<Finding> findings) {
    SortedMap<Entry, Integer> counts = new TreeMap<>();
    findings.stream()
        .filter(finding -> !finding.isInevitable() && finding.severity() != Severity.INFO)
        .forEach(finding -> counts.merge(Entry.of(finding), 1, Integer::sum));
    return new Baseline(counts);
  }

  /** What is not yet found, to be counted down. */
  Map<Entry, Integer> open() {
    return new TreeMap<>(counts);
  }
}
