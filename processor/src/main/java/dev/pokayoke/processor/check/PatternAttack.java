package dev.pokayoke.processor.check;

import dev.pokayoke.processor.check.PatternTree.Choice;
import dev.pokayoke.processor.check.PatternTree.Group;
import dev.pokayoke.processor.check.PatternTree.One;
import dev.pokayoke.processor.check.PatternTree.Reference;
import dev.pokayoke.processor.check.PatternTree.Repeat;
import dev.pokayoke.processor.check.PatternTree.Sequence;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks for a short text on which a pattern backtracks without end: what comes before a repetition, what is repeated many times,
 * and an end that does not match. What it finds is a proof, because it was tried; what it does not find may still exist.
 */
final class PatternAttack {

  /** Long enough for what doubles with each character, far too short for what does not. */
  private static final int LENGTH = 48;

  /** A repetition of fewer is harmless. */
  private static final int MANY = 8;

  private static final List<String> ENDS = List.of("\u0001", "!", "");

  /** The last choice to try in each fork, with and without what may be left out. */
  private static final int VARIANTS = 6;

  private final Set<String> texts = new LinkedHashSet<>();
  private final int maxLength;

  private PatternAttack(int maxLength) {
    this.maxLength = maxLength;
  }

  /**
   * The text, if one was found.
   *
   * @param maxLength of a text that comes to the pattern at all
   */
  static Optional<String> on(String pattern, int maxLength) {
    PatternAttack attack = new PatternAttack(Math.min(maxLength, LENGTH));
    attack.collect(PatternParser.parse(pattern), "");
    Pattern compiled = Pattern.compile(pattern);
    return attack.texts.stream()
        .filter(text -> MeasuredText.matches(compiled, text).isEmpty())
        .findFirst();
  }

  private void collect(PatternTree tree, String before) {
    if (tree instanceof Sequence sequence) {
      StringBuilder text = new StringBuilder(before);
      for (PatternTree part : sequence.parts()) {
        collect(part, text.toString());
        text.append(sample(part, 0, new HashMap<>()));
      }
    } else if (tree instanceof Choice choice) {
      choice.branches().forEach(branch -> collect(branch, before));
    } else if (tree instanceof Group group) {
      collect(group.body(), before);
    } else if (tree instanceof Repeat repeat) {
      if (repeat.most() >= MANY) {
        attack(repeat.body(), before);
      }
      collect(repeat.body(), before);
    }
  }

  private void attack(PatternTree body, String before) {
    for (int variant = 0; variant < VARIANTS; variant++) {
      String pump = sample(body, variant, new HashMap<>());
      for (String end : ENDS) {
        int room = maxLength - before.length() - end.length();
        if (!pump.isEmpty() && room >= pump.length()) {
          texts.add(before + pump.repeat(room / pump.length()) + end);
        }
      }
    }
  }

  /** A text that the tree takes; odd variants have what may be left out. */
  static String sample(PatternTree tree, int variant, Map<Integer, String> groups) {
    if (tree instanceof One one) {
      return one.text();
    }
    if (tree instanceof Sequence sequence) {
      StringBuilder text = new StringBuilder();
      sequence.parts().forEach(part -> text.append(sample(part, variant, groups)));
      return text.toString();
    }
    if (tree instanceof Choice choice) {
      int last = choice.branches().size() - 1;
      return sample(choice.branches().get(Math.min(variant / 2, last)), variant, groups);
    }
    if (tree instanceof Repeat repeat) {
      int wanted = Math.max(repeat.least(), Math.min(variant % 2, repeat.most()));
      return sample(repeat.body(), variant, groups).repeat(Math.min(wanted, LENGTH));
    }
    if (tree instanceof Group group) {
      String text = sample(group.body(), variant, groups);
      groups.put(group.number(), text);
      return text;
    }
    if (tree instanceof Reference reference) {
      return groups.getOrDefault(reference.group(), "");
    }
    return "";
  }
}
