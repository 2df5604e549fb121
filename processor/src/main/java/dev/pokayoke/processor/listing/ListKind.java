package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.model.NameRule;
import java.util.EnumSet;
import java.util.Set;

/** Who a list is written for: which names of tools are taken there, and what can be said at all. */
public enum ListKind {
  /** What MCP's tools/list answers: names as its specification has them since November 2025, and hints about effects. */
  MCP(NameRule.MCP, Set.of()),
  /** The array of a request to OpenAI or Anthropic, who refuse other names. Nothing there says what a tool changes. */
  REQUEST(NameRule.PROVIDERS, EnumSet.of(CheckId.EffectUndeclared));

  private final NameRule names;
  private final Set<CheckId> unsayable;

  ListKind(NameRule names, Set<CheckId> unsayable) {
    this.names = names;
    this.unsayable = unsayable;
  }

  boolean takes(String toolName) {
    return names.takes(toolName);
  }

  /** Whether whoever writes such a list can do anything about it. */
  boolean canSay(CheckId id) {
    return !unsayable.contains(id);
  }
}
