package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.cli.tools.Tool;
import dev.pokayoke.cli.tools.ToolReader;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.document.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Definitions of tools as a file for version control: sorted, equal for equal definitions, and readable in a comparison. */
public final class LockFile {

  private static final String VERSION = "pokayoke.lock";
  private static final int KNOWN_VERSION = 1;

  private LockFile() {}

  public static boolean isLock(@Nullable Object document) {
    return Node.of(document).has(VERSION);
  }

  /** @throws JsonException when it is none, or one of a version that is not known */
  public static List<Tool> read(@Nullable Object document) throws JsonException {
    Node lock = Node.of(document);
    if (!isLock(document)) {
      throw new JsonException("is no lock file: it has no \"" + VERSION + "\"");
    }
    if (!SchemaDocument.same(lock.get(VERSION), BigDecimal.valueOf(KNOWN_VERSION))) {
      throw new JsonException("is a lock file of version " + PrettyJson.oneLine(lock.get(VERSION))
          + "; this program knows version " + KNOWN_VERSION);
    }
    if (!(lock.get("tools") instanceof List<?> tools)) {
      throw new JsonException("is no lock file: it has no array \"tools\"");
    }
    List<Tool> read = new ArrayList<>();
    for (Object tool : tools) {
      read.add(ToolReader.locked(Node.of(tool)));
    }
    return List.copyOf(read);
  }

  // {"pokayoke.lock": 1,
  //  "tools": [{"name": "get_order", "class": "com.example.Orders", "effect": "read", …}]}
  public static String text(List<Tool> tools) {
    Map<String, @Nullable Object> lock = new LinkedHashMap<>();
    lock.put(VERSION, KNOWN_VERSION);
    lock.put(
        "tools",
        tools.stream()
            .sorted(Comparator.comparing(Tool::name).thenComparing(Tool::source))
            .<Object>map(LockFile::json)
            .toList());
    return PrettyJson.lines(lock) + "\n";
  }

  private static Map<String, @Nullable Object> json(Tool tool) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", tool.name());
    json.put("class", tool.source());
    json.put("description", tool.description());
    json.put("effect", word(tool.effect()));
    json.put("idempotent", tool.idempotent());
    json.put("approval", word(tool.approval()));
    json.put("returnDirect", tool.returnDirect());
    putSorted(json, "after", tool.after());
    putSorted(json, "grounded", tool.grounded());
    json.put("inputSchema", CanonicalSchema.of(tool.input()));
    Node output = tool.output();
    if (output != null) {
      json.put("outputSchema", CanonicalSchema.of(output));
    }
    return json;
  }

  private static void putSorted(
      Map<String, @Nullable Object> json, String name, List<String> texts) {
    if (!texts.isEmpty()) {
      json.put(name, texts.stream().sorted().toList());
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
