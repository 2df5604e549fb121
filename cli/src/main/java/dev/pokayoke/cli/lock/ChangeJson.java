package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.PrettyJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes for programs. */
public final class ChangeJson {

  private ChangeJson() {}

  // {"breaking": 1, "compatible": 0, "changes": [{"change": "tool-removed", "verdict": "breaking",
  // …}]}
  public static String text(List<Change> changes) {
    long breaking = changes.stream().filter(Change::isBreaking).count();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("breaking", (int) breaking);
    json.put("compatible", (int) (changes.size() - breaking));
    json.put("changes", changes.stream().<Object>map(ChangeJson::of).toList());
    return PrettyJson.lines(json) + "\n";
  }

  private static Map<String, @Nullable Object> of(Change change) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("change", change.kind().word());
    json.put("verdict", change.verdict().toString());
    json.put("class", change.source());
    json.put("tool", change.tool());
    if (change.side() != Side.TOOL) {
      json.put("side", change.side().name().toLowerCase(Locale.ROOT));
      json.put("place", change.place());
    }
    putText(json, "was", change.was());
    putText(json, "is", change.is());
    json.put("what", change.what());
    return json;
  }

  private static void putText(Map<String, @Nullable Object> json, String name, String text) {
    if (!text.isEmpty()) {
      json.put(name, text);
    }
  }
}
