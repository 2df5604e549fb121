package dev.pokayoke.processor.read.foreign;

import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.option.ForeignTools;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A framework for tools, as far as its annotations go. Where several say the same, those that come first here count first.
 *
 * @param vocabulary in whose words messages are written
 * @param tools what makes a method a tool
 * @param parameters what says something of a parameter of a tool
 * @param components what says something of a component or property further inside
 * @param types what describes a type
 * @param hidden annotations and types of parameters that the model never sees
 * @param unread annotations that it passes over, although our own tools take them from others
 * @param readsNullable whether {@code @Nullable} makes something optional
 */
public record Framework(
    Vocabulary vocabulary,
    List<Meaning> tools,
    List<Meaning> parameters,
    List<Meaning> components,
    List<Meaning> types,
    Set<String> hidden,
    Set<String> unread,
    boolean readsNullable) {

  /** Ourselves: nothing has to be translated. */
  public static final Framework OURS = new Framework(
      Vocabulary.POKAYOKE, List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(), true);

  /** The others that are looked for, in the order in which they count when a method is a tool of several. */
  public static List<Framework> others(ForeignTools foreign) {
    return foreign == ForeignTools.OFF
        ? List.of()
        : List.of(LangChain4j.FRAMEWORK, SpringAi.FRAMEWORK, Mcp.FRAMEWORK);
  }

  /** The qualified names of the annotations that make a tool. */
  public Stream<String> toolAnnotations() {
    return tools.stream().map(Meaning::annotation);
  }

  public boolean isOurs() {
    return this == OURS;
  }
}
