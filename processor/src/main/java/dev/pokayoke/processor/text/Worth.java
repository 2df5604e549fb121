package dev.pokayoke.processor.text;

/** What a word is worth in a description, by the lists of {@code words.txt}. */
public enum Worth {
  /** Grammar around nouns and verbs. */
  STOP,
  /** Grammar that begins a clause or limits, which a name cannot say. */
  CLAUSE,
  /** A verb of reading, as every tool gives something back. */
  READ,
  /** A word that fits everything. */
  FILLER,
  /** Where every tool runs, and for whom. */
  SETTING,
  /** A verb that leaves open what is done. */
  VAGUE,
  /** A quantity that leaves open what is meant. */
  SEVERAL,
  /** What a schema says already. */
  SCHEMA,
  /** A verb that says nothing without an object. */
  GENERIC
}
