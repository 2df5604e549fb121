package dev.pokayoke.cli.tools;

import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One tool, as models and agents get to know it.
 *
 * @param source the binary name of its class, or the name of the list
 * @param after the tools that must have succeeded before
 * @param grounded the arguments that must have been said before
 * @param examples calls that are shown for it
 * @param input the schema of its arguments
 * @param output the schema of its result, or null when nothing is said of it
 */
public record Tool(
    String name,
    String source,
    String description,
    Effect effect,
    boolean idempotent,
    Approval approval,
    boolean returnDirect,
    List<String> after,
    List<String> grounded,
    List<Example> examples,
    Node input,
    @Nullable Node output) {

  /** Whether a person is asked before it runs. */
  public boolean asks() {
    return switch (approval) {
      case ALWAYS -> true;
      case NEVER -> false;
      case BY_EFFECT -> effect == Effect.DESTRUCTIVE;
    };
  }
}
