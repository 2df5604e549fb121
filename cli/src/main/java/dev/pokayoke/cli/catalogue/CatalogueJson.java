package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.Example;
import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.processor.diagnostic.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The catalogue for programs. */
public final class CatalogueJson {

  private CatalogueJson() {}

  // {"encoding": "o200k_base", "totals": {…}, "tools": [{…}], "findings": [], "suppressed": []}
  public static String text(Catalogue catalogue) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("encoding", catalogue.tokens().name());
    json.put("totals", totals(catalogue));
    json.put(
        "tools", catalogue.entries().stream().<Object>map(CatalogueJson::tool).toList());
    putNotes(json, catalogue.others());
    return PrettyJson.lines(json) + "\n";
  }

  private static Map<String, @Nullable Object> totals(Catalogue catalogue) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("tools", catalogue.entries().size());
    json.put("tokens", catalogue.price());
    json.put("findings", (int) catalogue.findings());
    json.put("suppressed", (int) catalogue.suppressed());
    return json;
  }

  private static Map<String, @Nullable Object> tool(Entry entry) {
    Tool tool = entry.tool();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", tool.name());
    json.put("class", tool.source());
    json.put("description", tool.description());
    json.put("effect", word(tool.effect()));
    json.put("idempotent", tool.idempotent());
    json.put("approval", word(tool.approval()));
    json.put("returnDirect", tool.returnDirect());
    json.put("after", tool.after());
    json.put("grounded", tool.grounded());
    json.put(
        "examples", tool.examples().stream().<Object>map(CatalogueJson::example).toList());
    json.put("tokens", price(entry.price()));
    json.put("inputSchema", tool.input());
    if (tool.output() != null) {
      json.put("outputSchema", tool.output());
    }
    putNotes(json, entry.notes());
    return json;
  }

  private static Map<String, @Nullable Object> example(Example example) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("arguments", example.arguments());
    json.put("note", example.note());
    json.put("valid", example.valid());
    return json;
  }

  private static Map<String, @Nullable Object> price(Price price) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("total", price.total());
    json.put("schema", price.schema());
    json.put(
        "sentences",
        price.sentences().stream()
            .<Object>map(each -> {
              Map<String, @Nullable Object> sentence = new LinkedHashMap<>();
              sentence.put("text", each.text());
              sentence.put("tokens", each.tokens());
              return sentence;
            })
            .toList());
    return json;
  }

  private static void putNotes(Map<String, @Nullable Object> json, List<Note> notes) {
    json.put("findings", notes(notes, false));
    json.put("suppressed", notes(notes, true));
  }

  private static List<Object> notes(List<Note> notes, boolean areSuppressed) {
    return notes.stream()
        .filter(note -> note.isSuppressed() == areSuppressed)
        .<Object>map(CatalogueJson::note)
        .toList();
  }

  private static Map<String, @Nullable Object> note(Note note) {
    Finding finding = note.finding();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", finding.id().name());
    json.put("severity", note.severity());
    json.put("property", finding.site().where().property());
    json.put("what", finding.what());
    json.put("path", finding.path());
    json.put("why", finding.why());
    json.put("fix", finding.fix());
    if (note.isSuppressed()) {
      json.put("reason", note.reason());
    }
    json.values().removeIf(""::equals);
    return json;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
