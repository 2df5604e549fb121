package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.Tool;
import java.util.List;

/**
 * A tool in the catalogue.
 *
 * @param notes what checks say of it, what is suppressed last
 * @param parameters its arguments
 * @param results the properties of its result, when it has any
 */
record Entry(Tool tool, Price price, List<Note> notes, List<Row> parameters, List<Row> results) {

  static Entry of(Tool tool, Price price, List<Note> notes) {
    return new Entry(
        tool,
        price,
        notes,
        Table.of(tool.input()),
        tool.output() == null ? List.of() : Table.of(tool.output()));
  }

  long findings() {
    return notes.stream().filter(note -> !note.isSuppressed()).count();
  }
}
