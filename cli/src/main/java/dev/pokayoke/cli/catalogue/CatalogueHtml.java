package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.Example;
import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.document.Node;
import java.util.List;

/** The catalogue as one page that asks nobody for anything: its only script filters, and it reads well without. */
public final class CatalogueHtml {

  private final Catalogue catalogue;
  private final Html html = new Html();

  private CatalogueHtml(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public static String text(Catalogue catalogue) {
    CatalogueHtml page = new CatalogueHtml(catalogue);
    return "<!DOCTYPE html>\n" + page.page();
  }

  private String page() {
    html.open("html", "lang", "en").line().open("head").line();
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", Page.POLICY);
    html.empty("meta", "name", "referrer", "content", "no-referrer");
    html.empty("meta", "name", "viewport", "content", "width=device-width");
    html.leaf("title", "Tools").line().raw("style", Page.STYLE).close().line();
    html.open("body").line().leaf("h1", "Tools").line();
    html.leaf("p", catalogue.totals()).line();
    overview();
    if (!catalogue.others().isEmpty()) {
      html.leaf("h2", "All together").line();
      notes(catalogue.others());
    }
    String source = "";
    for (int i = 0; i < catalogue.entries().size(); i++) {
      Entry entry = catalogue.entries().get(i);
      if (!entry.tool().source().equals(source)) {
        source = entry.tool().source();
        html.leaf("h2", source).line();
      }
      tool(entry, i);
    }
    return html.raw("script", Page.SCRIPT).close().line().close().line().toString();
  }

  private void overview() {
    html.empty(
        "input",
        "id",
        "filter",
        "type",
        "search",
        "placeholder",
        "Filter",
        "aria-label",
        "Filter",
        "hidden",
        "");
    html.open("table").line().open("tr");
    List.of("tool", "effect").forEach(title -> html.leaf("th", title));
    List.of("tokens", "findings").forEach(title -> html.leaf("th", title, "class", "number"));
    html.close().line();
    for (int i = 0; i < catalogue.entries().size(); i++) {
      Entry entry = catalogue.entries().get(i);
      html.open("tr", "data-words", words(entry)).open("td");
      html.leaf("a", entry.tool().name(), "href", "#" + id(i)).close();
      html.leaf("td", Facts.effect(entry.tool()));
      html.leaf("td", String.valueOf(entry.price().total()), "class", "number");
      html.leaf("td", String.valueOf(entry.findings()), "class", "number")
          .close()
          .line();
    }
    html.close().line();
  }

  private static String words(Entry entry) {
    return entry.tool().name() + " " + entry.tool().source() + " " + Facts.effect(entry.tool());
  }

  private static String id(int index) {
    return "tool-" + (index + 1);
  }

  private void tool(Entry entry, int index) {
    Tool tool = entry.tool();
    html.open("section", "id", id(index), "data-words", words(entry)).line();
    html.leaf("h3", tool.name()).line();
    html.leaf("p", tool.description(), "class", "text", "dir", "auto").line();
    html.leaf("p", String.join(" · ", Facts.of(entry)), "class", "facts").line();
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
    html.close().line();
  }

  private void notes(List<Note> notes) {
    if (notes.isEmpty()) {
      return;
    }
    html.open("ul").line();
    for (Note note : notes) {
      html.open("li", "class", note.isSuppressed() ? "suppressed" : note.severity());
      html.text(NoteText.of(note)).close().line();
    }
    html.close().line();
  }

  private void rows(String title, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.leaf("h4", title).line().open("table").line().open("tr");
    List.of("name", "type", "required", "limits", "text").forEach(each -> html.leaf("th", each));
    html.close().line();
    for (Row row : rows) {
      html.open("tr").open("td").leaf("code", row.name()).close().leaf("td", row.type());
      html.leaf("td", row.required() ? "yes" : "").leaf("td", row.limits());
      html.leaf("td", row.text(), "class", "text", "dir", "auto").close().line();
    }
    html.close().line();
  }

  private void example(Example example) {
    html.leaf("h4", example.valid() ? "Example" : "Example of a call that is refused")
        .line();
    if (!example.note().isEmpty()) {
      html.leaf("p", example.note(), "class", "text", "dir", "auto").line();
    }
    html.leaf("pre", example.arguments()).line();
  }

  private void schema(String title, Node schema) {
    html.open("details").leaf("summary", title);
    html.leaf("pre", PrettyJson.lines(schema)).close().line();
  }

  private void sentences(Price price) {
    html.open("details")
        .leaf("summary", "Tokens of each sentence")
        .open("table")
        .line();
    for (Price.Sentence sentence : price.sentences()) {
      html.open("tr").leaf("td", sentence.text(), "dir", "auto");
      html.leaf("td", String.valueOf(sentence.tokens()), "class", "number")
          .close()
          .line();
    }
    html.close().close().line();
  }
}
