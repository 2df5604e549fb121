package dev.pokayoke.cli.catalogue;

import dev.pokayoke.cli.tools.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What there is to know of a tool besides its texts and schemas, in words. */
final class Facts {

  private Facts() {}

  static List<String> of(Entry entry) {
    Tool tool = entry.tool();
    List<String> facts = new ArrayList<>();
    facts.add("effect: " + effect(tool));
    if (tool.idempotent()) {
      facts.add("idempotent");
    }
    facts.add(tool.asks() ? "asks a person first" : "asks nobody");
    if (tool.returnDirect()) {
      facts.add("its result ends the run");
    }
    if (!tool.after().isEmpty()) {
      facts.add("after: " + String.join(", ", tool.after()));
    }
    if (!tool.grounded().isEmpty()) {
      facts.add("must have been said before: " + String.join(", ", tool.grounded()));
    }
    facts.add("%d tokens, %d of them for the schema"
        .formatted(entry.price().total(), entry.price().schema()));
    return facts;
  }

  static String effect(Tool tool) {
    return tool.effect().name().toLowerCase(Locale.ROOT);
  }
}
