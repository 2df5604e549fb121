package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.text.Verb;
import java.util.List;
import java.util.Set;

/** What a tool does to the world, as far as its name proves it. */
final class Effects {

  /** "check_out" a cart, "check_in" a guest. */
  private static final Set<String> CHANGES_CHECK = Set.of("in", "out", "off");

  /** What follows says by which key, not what else is done: "find_by_name_or_mail". */
  private static final Set<String> ENDS_THE_VERBS =
      Set.of("by", "for", "from", "in", "of", "on", "to", "with");

  private static final Set<String> JOINS_VERBS = Set.of("and", "or", "then");

  private Effects() {}

  /** @param name in snake_case, without the prefix of the toolbox */
  static Effect infer(String name) {
    List<String> words = List.of(name.split("_"));
    if (!reads(words)) {
      return Effect.WRITE;
    }
    for (int i = 1; i < words.size(); i++) {
      if (ENDS_THE_VERBS.contains(words.get(i))) {
        return Effect.READ;
      }
      if (JOINS_VERBS.contains(words.get(i)) && !reads(words.subList(i + 1, words.size()))) {
        return Effect.WRITE;
      }
    }
    return Effect.READ;
  }

  private static boolean reads(List<String> words) {
    if (words.isEmpty()) {
      return false;
    }
    String verb = words.get(0);
    String next = words.size() > 1 ? words.get(1) : "";
    return Verb.isProof(verb)
        ? !(verb.equals("check") && CHANGES_CHECK.contains(next))
        : verb.equals("look") && next.equals("up");
  }
}
