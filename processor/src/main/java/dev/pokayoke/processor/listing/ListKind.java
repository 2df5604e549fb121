package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Who a list is written for: which names of tools are taken there, and what can be said at all. */
public enum ListKind {
  /** What MCP's tools/list answers: names as its specification has them since November 2025, and hints about effects. */
  MCP("[A-Za-z0-9_.-]{1,128}", Set.of()),
  /** The array of a request to OpenAI or Anthropic, who refuse other names. Nothing there says what a tool changes. */
  REQUEST("[a-zA-Z0-9_-]{1,64}", EnumSet.of(CheckId.EffectUndeclared));

  private final Pattern names;
  private final Set<CheckId> unsayable;

  ListKind(String names, Set<CheckId> unsayable) {
    this.names = Pattern.compile(names);
    this.unsayable = unsayable;
  }

  boolean takes(String toolName) {
    return names.matcher(toolName).matches();
  }

  /** Whether whoever writes such a list can do anything about it. */
  boolean canSay(CheckId id) {
    return !unsayable.contains(id);
  }
}
