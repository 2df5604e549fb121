package dev.pokayoke.processor.diagnostic;

import dev.pokayoke.processor.model.Site;

/** Where messages go. */
@FunctionalInterface
public interface Output {

  void print(Severity severity, Site site, String text);
}
