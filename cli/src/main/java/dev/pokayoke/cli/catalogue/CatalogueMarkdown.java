package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.Example;
import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.document.Node;
import java.util.List;
import java.util.stream.Collectors;

/** The catalogue for places that show Markdown. */
public final class CatalogueMarkdown {

  private final StringBuilder out = new StringBuilder();

  private CatalogueMarkdown() {}

  public static String text(Catalogue catalogue) {
    CatalogueMarkdown page = new CatalogueMarkdown();
    page.write(catalogue);
    return page.out.toString();
  }

  private void write(Catalogue catalogue) {
    out.append("# Tools\n\n").append(Markdown.line(catalogue.totals())).append("\n\n");
    table("tool | class | effect | tokens | findings");
    for (Entry entry : catalogue.entries()) {
      row(
          Markdown.code(entry.tool().name()),
          Markdown.line(entry.tool().source()),
          Facts.effect(entry.tool()),
          String.valueOf(entry.price().total()),
          String.valueOf(entry.findings()));
    }
    out.append('\n');
    notes(catalogue.others());
    catalogue.entries().forEach(this::tool);
  }

  private void tool(Entry entry) {
    Tool tool = entry.tool();
    out.append("## ").append(Markdown.line(tool.name())).append("\n\n");
    out.append(Markdown.lines(tool.description())).append("\n\n");
    out.append(Markdown.line(tool.source() + " · " + String.join(" · ", Facts.of(entry))));
    out.append("\n\n");
    notes(entry.notes());
    rows("Parameters", entry.parameters());
    tool.examples().forEach(this::example);
    schema("Input schema", tool.input());
    Node output = tool.output();
    if (output != null) {
      rows("Result", entry.results());
      schema("Output schema", output);
    }
    sentences(entry.price());
  }

  private void notes(List<Note> notes) {
    for (Note note : notes) {
      out.append("- ").append(Markdown.line(NoteText.of(note))).append('\n');
    }
    out.append(notes.isEmpty() ? "" : "\n");
  }

  private void rows(String title, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    out.append("### ").append(title).append("\n\n");
    table("name | type | required | limits | text");
    for (Row row : rows) {
      row(
          Markdown.code(row.name()),
          Markdown.line(row.type()),
          row.required() ? "yes" : "",
          Markdown.line(row.limits()),
          Markdown.line(row.text()));
    }
    out.append('\n');
  }

  private void table(String titles) {
    out.append("| ").append(titles).append(" |\n|");
    out.append("---|".repeat(titles.split("\\|").length)).append('\n');
  }

  private void row(String... cells) {
    out.append(List.of(cells).stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void example(Example example) {
    out.append(example.valid() ? "Example" : "Example of a call that is refused");
    out.append(example.note().isEmpty() ? "" : " (" + Markdown.line(example.note()) + ")");
    out.append(": ").append(Markdown.code(example.arguments())).append("\n\n");
  }

  private void schema(String title, Node schema) {
    out.append("<details><summary>").append(title).append("</summary>\n\n```json\n");
    out.append(PrettyJson.lines(schema)).append("\n```\n\n</details>\n\n");
  }

  private void sentences(Price price) {
    out.append("<details><summary>Tokens of each sentence</summary>\n\n");
    table("sentence | tokens");
    price
        .sentences()
        .forEach(each -> row(Markdown.line(each.text()), String.valueOf(each.tokens())));
    out.append("\n</details>\n\n");
  }
}
