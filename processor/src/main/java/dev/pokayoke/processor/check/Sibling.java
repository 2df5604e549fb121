package dev.pokayoke.processor.check;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.text.Excerpt;
import dev.pokayoke.processor.text.Overlap;
import dev.pokayoke.processor.text.Terms;
import dev.pokayoke.processor.text.Verb;
import dev.pokayoke.processor.text.Worth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is compared of a tool with others.
 *
 * @param ownName without the prefix of the toolbox
 * @param name the words of the name, in their order; verbs of reading are one
 * @param told what the text tells: grammar and filler left out
 * @param verb what its text begins with, or else its name
 */
record Sibling(
    ToolMethod tool,
    String ownName,
    List<String> name,
    Set<String> params,
    Terms text,
    Set<String> told,
    Verb verb) {

  /** Fewer words than that are only an object, and many tools work on one. */
  private static final int WORDS_OF_A_PURPOSE = 3;

  static Sibling of(ToolMethod tool, String prefix) {
    String own = Names.withoutPrefix(tool.name(), prefix);
    Terms text = Terms.of(Excerpt.of(tool.description()));
    return new Sibling(
        tool,
        own,
        Terms.of(own).words().stream()
            .map(word -> Terms.of(word).areOnly(Worth.READ) ? "get" : word)
            .toList(),
        new HashSet<>(tool.arguments().stream().map(Property::name).toList()),
        text,
        text.without(Worth.STOP, Worth.READ, Worth.FILLER, Worth.SETTING, Worth.CLAUSE),
        verb(tool.description(), own));
  }

  private static Verb verb(String text, String name) {
    Verb told = Verb.first(text);
    return told == Verb.UNKNOWN ? Verb.first(name) : told;
  }

  /** The same words in another order, number or form, and a second sign: equal parameters, or texts that are alike. */
  boolean hasNameOf(Sibling other) {
    return hasWordsOf(other)
        && !isReverse(other)
        && (!params.isEmpty() && params.equals(other.params)
            || Overlap.rougeL(text, other.text, Limits.ALIKE) > Limits.ALIKE);
  }

  private boolean hasWordsOf(Sibling other) {
    return name.size() == other.name.size()
        && name.containsAll(other.name)
        && other.name.containsAll(name);
  }

  /** "text_to_audio" and "audio_to_text" are two things. */
  private boolean isReverse(Sibling other) {
    return !name.equals(other.name)
        && (name.contains("to") && other.name.contains("to")
            || name.contains("2") && other.name.contains("2"))
        && hasWordsOf(other);
  }

  /** Most words in common, and nothing on either side that only it would say. */
  boolean hasTextOf(Sibling other) {
    return !text.words().isEmpty()
        && isPartOfOther(other)
        && Overlap.rougeL(text, other.text, Limits.COPY) > Limits.COPY;
  }

  /** Everything that one tells the other tells too, and neither says when to use which. */
  boolean hasPurposeOf(Sibling other) {
    return Math.min(told.size(), other.told.size()) >= WORDS_OF_A_PURPOSE
        && isPartOfOther(other)
        && !text.has(Worth.CLAUSE)
        && !other.text.has(Worth.CLAUSE)
        && !names(other)
        && !other.names(this);
  }

  private boolean isPartOfOther(Sibling other) {
    return (told.containsAll(other.told) || other.told.containsAll(told))
        && verb.mayChange() == other.verb.mayChange()
        && (verb == Verb.READS) == (other.verb == Verb.READS)
        && !isReverse(other)
        && !hasWordOfItsOwn(other)
        && !other.hasWordOfItsOwn(this);
  }

  /** A word of its name that its text has, and the other one has not: it says which is which. */
  private boolean hasWordOfItsOwn(Sibling other) {
    return name.stream()
        .anyMatch(word -> text.words().contains(word)
            && !other.text.words().contains(word)
            && !other.name.contains(word));
  }

  private boolean names(Sibling other) {
    return tool.description()
        .toLowerCase(Locale.ROOT)
        .contains(other.ownName.toLowerCase(Locale.ROOT));
  }
}
