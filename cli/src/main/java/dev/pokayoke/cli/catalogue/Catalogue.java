package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.model.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All tools, with what is known of them.
 *
 * @param tokens that prices are in
 * @param entries sorted by class and name
 * @param others what checks say of no tool in particular
 */
public record Catalogue(Tokens tokens, List<Entry> entries, List<Note> others) {

  private static final Comparator<Note> ORDER = Comparator.comparing(Note::isSuppressed)
      .thenComparing(note -> note.finding().severity(), Comparator.reverseOrder())
      .thenComparing(note -> note.finding().site().where().property())
      .thenComparing(note -> note.finding().id());

  /** @param notes of all tools, and of those with none */
  public static Catalogue of(List<Tool> tools, List<Note> notes, Tokens tokens) {
    Map<List<String>, List<Note>> open = notes.stream()
        .sorted(ORDER)
        .collect(Collectors.groupingBy(Catalogue::owner, LinkedHashMap::new, Collectors.toList()));
    List<Entry> entries = new ArrayList<>();
    tools.stream()
        .sorted(Comparator.comparing(Tool::source).thenComparing(Tool::name))
        .forEach(tool -> {
          @Nullable List<Note> own = open.remove(List.of(tool.source(), tool.name()));
          entries.add(Entry.of(tool, Price.of(tool, tokens), own == null ? List.of() : own));
        });
    List<Note> others =
        open.values().stream().flatMap(List::stream).sorted(ORDER).toList();
    return new Catalogue(tokens, List.copyOf(entries), others);
  }

  private static List<String> owner(Note note) {
    Where where = note.finding().site().where();
    return List.of(where.source(), where.tool());
  }

  int price() {
    return entries.stream().mapToInt(entry -> entry.price().total()).sum();
  }

  long sources() {
    return entries.stream().map(entry -> entry.tool().source()).distinct().count();
  }

  long findings() {
    return notes() - suppressed();
  }

  long suppressed() {
    return entries.stream()
            .flatMap(entry -> entry.notes().stream())
            .filter(Note::isSuppressed)
            .count()
        + others.stream().filter(Note::isSuppressed).count();
  }

  private long notes() {
    return entries.stream().mapToLong(entry -> entry.notes().size()).sum() + others.size();
  }

  /** {@code 12 tools in 3 sources, 1480 tokens (o200k_base), 2 findings, 1 suppressed}. */
  public String totals() {
    return count(entries.size(), "tool") + " in " + count(sources(), "source") + ", "
        + count(price(), "token") + " (" + tokens.name() + "), " + count(findings(), "finding")
        + ", " + suppressed() + " suppressed";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
