package dev.pokayoke.processor.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outcome of a compile.
 *
 * @param generated text of each file that a processor wrote, by path, sources and resources alike
 */
public record Compiled(List<Message> messages, Map<String, String> generated) {

  /** The messages that are findings of ours. */
  public List<Message> findings() {
    return messages.stream().filter(message -> message.id().isPresent()).toList();
  }

  /**
   * Errors of the compiler itself, but for those in what we wrote: the runtime is not on the class path here.
   * {@code integration-tests} compiles it with the runtime.
   */
  public List<Message> foreignErrors() {
    return messages.stream()
        .filter(message -> message.isError() && message.id().isEmpty())
        .filter(message -> !isGenerated(message.file()))
        .toList();
  }

  /** What was written, as a compiler does that does not tell where something is. */
  public Map<String, String> withoutLines() {
    Map<String, String> without = new TreeMap<>(generated);
    without.replaceAll((path, text) -> text.replaceAll("\n *\"(line|column)\": \\d+,", ""));
    return without;
  }

  /** The last line of the processor, or {@code ""}. */
  public String summary() {
    return messages.stream()
        .map(Message::text)
        .filter(text -> text.startsWith("pokayoke: "))
        .findFirst()
        .orElse("");
  }

  private boolean isGenerated(String file) {
    return generated.keySet().stream().anyMatch(path -> ("/" + path).endsWith("/" + file));
  }
}
