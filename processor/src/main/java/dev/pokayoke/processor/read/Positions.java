package dev.pokayoke.processor.read;

import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** Lines and columns of places, where the compiler tells them. Messages need none: the compiler knows its own elements. */
@FunctionalInterface
public interface Positions {

  /** Those of a compiler that does not tell. */
  Positions NONE = place -> Optional.empty();

  /**
   * A place in a file, both from 1 on.
   *
   * @param column in characters, of which a tab is one
   */
  record Position(int line, int column) {}

  /** Where it starts; nothing for what is not in a source file. */
  Optional<Position> of(Place place);

  /** Those that this compiler tells: only javac does, and not when something stands between. */
  static Positions of(ProcessingEnvironment environment) {
    try {
      return JavacPositions.of(environment);
    } catch (RuntimeException | LinkageError notJavac) {
      return NONE;
    }
  }
}
