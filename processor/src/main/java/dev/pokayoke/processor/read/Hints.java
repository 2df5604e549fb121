package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Effect;
import java.util.Optional;

/** MCP's hints about what a tool does, as far as they are written: a hint that is left to its default says nothing. */
final class Hints {

  private Hints() {}

  static Optional<Effect> effect(Annotation tool) {
    return hints(tool).flatMap(hints -> {
      if (hints.flag("readOnlyHint")) {
        return Optional.of(Effect.READ);
      }
      if (!hints.written().containsKey("destructiveHint")) {
        return Optional.empty();
      }
      return Optional.of(hints.flag("destructiveHint") ? Effect.DESTRUCTIVE : Effect.WRITE);
    });
  }

  static boolean isIdempotent(Annotation tool) {
    return hints(tool).filter(hints -> hints.flag("idempotentHint")).isPresent();
  }

  private static Optional<Annotation> hints(Annotation tool) {
    return tool.annotation("annotations");
  }
}
