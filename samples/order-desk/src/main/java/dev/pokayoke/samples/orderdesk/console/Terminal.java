package dev.pokayoke.samples.orderdesk.console;

import java.io.Console;
import java.util.Optional;

/** Somebody who can be asked. */
@FunctionalInterface
public interface Terminal {

  /** Asks and waits for a line; empty when nobody is there. */
  Optional<String> ask(String question);

  /** The terminal of this process, if it has one. */
  static Terminal ofThisProcess() {
    return question -> {
      Console console = System.console();
      return console == null
          ? Optional.empty()
          : Optional.ofNullable(console.readLine("%s", question));
    };
  }
}
