package dev.pokayoke.cli;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has tools: a list, or a class that was compiled.
 *
 * @param name what messages call it
 * @param file that its lines are in, or null when lines of it would tell nobody anything
 */
record Source(String name, @Nullable Path file, ToolClass tools, List<Finding> findings) {

  private static final Checks CHECKS = new Checks();

  /** A list, which nobody has judged yet. */
  static Source list(String name, @Nullable Path file, ToolClass tools) {
    return new Source(name, file, tools, CHECKS.of(tools));
  }
}
