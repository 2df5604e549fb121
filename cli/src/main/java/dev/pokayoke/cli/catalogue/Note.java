package dev.pokayoke.cli.catalogue;

import dev.pokayoke.processor.diagnostic.Finding;
import java.util.Locale;

/**
 * What a check says of a tool.
 *
 * @param reason why it does not count, or {@code ""} when it does
 */
public record Note(Finding finding, String reason) {

  boolean isSuppressed() {
    return !reason.isEmpty();
  }

  String severity() {
    return finding.severity().name().toLowerCase(Locale.ROOT);
  }
}
