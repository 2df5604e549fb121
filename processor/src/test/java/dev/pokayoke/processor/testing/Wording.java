package dev.pokayoke.processor.testing;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.CheckId.Family;
import dev.pokayoke.processor.option.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Tests of other things need no perfect texts. */
public final class Wording {

  private static final Set<Family> OF_WORDS = Set.of(Family.TEXT, Family.USE, Family.EFFECT);

  private Wording() {}

  /** Options that switch off what judges words, but for one check, and for texts that are missing altogether. */
  public static List<String> offBut(String id) {
    List<String> options = new ArrayList<>();
    Arrays.stream(CheckId.values())
        .filter(check -> OF_WORDS.contains(check.family()))
        .filter(check -> !check.name().equals(id) && !check.name().startsWith("Missing"))
        .forEach(check -> options.add(Option.CHECK.optionName().replace("<Id>", check.name())));
    return options.stream().map(name -> "-A" + name + "=off").toList();
  }
}
