package dev.pokayoke.cli;

import dev.pokayoke.processor.model.ToolClass;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A list of tools that is to be judged.
 *
 * @param name what messages call it
 * @param file where it was read, or null when lines of it would tell nobody anything
 */
record Source(String name, @Nullable Path file, ToolClass tools) {}
