package dev.pokayoke.processor.check;

import java.util.List;

/** A portable pattern, as far as it matters to find texts for it. */
sealed interface PatternTree {

  /** One character of several; {@code text} is one of them. */
  record One(String text) implements PatternTree {}

  /** Takes no characters: an anchor or a look-ahead. */
  record Nothing() implements PatternTree {}

  record Sequence(List<PatternTree> parts) implements PatternTree {}

  record Choice(List<PatternTree> branches) implements PatternTree {}

  /** @param most {@link Integer#MAX_VALUE} for any number */
  record Repeat(PatternTree body, int least, int most) implements PatternTree {}

  record Group(int number, PatternTree body) implements PatternTree {}

  /** What the group has taken, once more. */
  record Reference(int group) implements PatternTree {}
}
