package dev.pokayoke.cli.lock;

import java.util.Locale;

/** What a change does to models and agents that know the old definition. */
enum Verdict {
  COMPATIBLE,
  BREAKING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
