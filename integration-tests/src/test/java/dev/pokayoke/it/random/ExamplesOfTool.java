package dev.pokayoke.it.random;

import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.json.Problem;
import dev.pokayoke.tool.Toolset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Examples of one tool. Each stands there twice, as one that is accepted and as one that is refused: so the compiler tells all
 * it knows.
 */
final class ExamplesOfTool {

  private static final int VALUES = 20;

  /** What a class file's constant may hold, and more than a page. */
  private static final int LONGEST = 10_000;

  /** What a source cannot hold: javac misreads what stands behind half of a surrogate pair. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  private static final String ACCEPTED = " says valid = false, but is accepted";

  private final ToolClass tools;
  private final Tool tool;
  private final List<String> json;
  private final List<List<Problem>> problems = new ArrayList<>();
  private final List<String> differences = new ArrayList<>();
  private int undecided;

  private ExamplesOfTool(ToolClass tools, Tool tool, List<String> json) {
    this.tools = tools;
    this.tool = tool;
    this.json = json;
  }

  /** Those of all tools of a class, judged by their binding. */
  static List<ExamplesOfTool> of(ToolClass tools, Toolset toolset) throws Exception {
    Draw draw = new Draw(Draw.random(tools.seed() + 2), tools.declarations(), 0);
    List<ExamplesOfTool> all = new ArrayList<>();
    for (Tool tool : tools.tools()) {
      ExamplesOfTool examples = new ExamplesOfTool(tools, tool, json(tool, draw));
      Toolset.BoundTool bound = toolset.find(examples.name()).orElseThrow();
      for (String each : examples.json) {
        // To validate alone calls nothing; it never says that arguments are good, but names no
        // problem then.
        examples.problems.add(bound
            .binding()
            .call(ArgumentReader.validating(each), Examination.CONTEXT)
            .problems());
      }
      all.add(examples);
    }
    return all;
  }

  private static List<String> json(Tool tool, Draw draw) {
    Set<String> all = new LinkedHashSet<>();
    for (int i = 0; i < VALUES; i++) {
      String value = tool.members().value(draw).json();
      all.add(value);
      tool.members().wrong(draw).map(Wrong::json).ifPresent(all::add);
      String changed = Mutation.of(draw, value);
      all.add(changed);
      all.add(changed.isEmpty() ? "{}" : Mutation.of(draw, changed));
    }
    all.removeIf(each -> each.length() > LONGEST || HALF.matcher(each).find());
    return List.copyOf(all);
  }

  private String name() {
    return tools.prefix() + tool.name();
  }

  int size() {
    return json.size();
  }

  int refused() {
    return (int) problems.stream().filter(list -> !list.isEmpty()).count();
  }

  /** Of those that are accepted. */
  int undecided() {
    return undecided;
  }

  List<String> differences() {
    return differences;
  }

  /** The source, where this tool has its examples. */
  String addTo(String source, Path file) {
    String annotation = tool.annotation();
    String path = tools.qualified("").replace('.', '/');
    boolean isHere = Stream.of("", "Outer", "Above")
        .anyMatch(before -> file.equals(Path.of(path + before + tools.name() + ".java")));
    String examples = json.stream()
        .map(Java::literal)
        .map(
            literal -> "@dev.pokayoke.Example(%s), @dev.pokayoke.Example(value = %s, valid = false)"
                .formatted(literal, literal))
        .collect(Collectors.joining(",\n", ", examples = {\n", "})"));
    return isHere
        ? source.replace(annotation, annotation.substring(0, annotation.length() - 1) + examples)
        : source;
  }

  void compare(Map<String, List<Said>> saidOfClasses) {
    Set<Said> said =
        new HashSet<>(saidOfClasses.getOrDefault(Said.key(tools.fullName()), List.of()));
    boolean makesObjects = makesObjects();
    for (int i = 0; i < json.size(); i++) {
      String valid = "example %s of tool '%s'".formatted(2 * i + 1, name());
      String invalid = "example %s of tool '%s'".formatted(2 * i + 2, name());
      Said accepted = new Said(
          invalid + ACCEPTED,
          "nothing that is declared refuses these arguments: the method would be called");
      boolean isAccepted = said.remove(accepted);
      if (!problems.get(i).isEmpty()) {
        Said expected = refused(valid, problems.get(i));
        if (!said.remove(expected) || isAccepted) {
          differ(
              i,
              "the reader says " + expected + ", the compiler "
                  + said.stream()
                      .filter(each -> each.what().startsWith(valid + " "))
                      .toList());
        }
      } else if (!isAccepted) {
        undecided++;
        if (!makesObjects) {
          differ(i, "nothing can refuse it, but that is not said");
        }
      }
    }
    said.stream()
        .filter(each -> each.what().contains(" of tool '" + name() + "'"))
        .forEach(
            each -> differences.add("seed " + tools.seed() + ": only the compiler says " + each));
  }

  private static Said refused(String called, List<Problem> problems) {
    String text = problems.stream()
        .map(problem ->
            (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ") + problem.message())
        .collect(Collectors.joining("\n"));
    return problems.size() == 1
        ? new Said(called + " is refused: " + text, "")
        : new Said(called + " is refused: " + problems.size() + " problems", text);
  }

  /** Whether constructors are called. */
  private boolean makesObjects() {
    ToolClass alone = new ToolClass(
        tools.seed(),
        tools.packageName(),
        tools.name(),
        tools.form(),
        tools.declarations(),
        List.of(tool));
    return alone.used().stream().anyMatch(used -> !(used instanceof EnumDeclaration));
  }

  private void differ(int index, String how) {
    differences.add(
        "seed %s, tool '%s', %s\n  %s".formatted(tools.seed(), name(), json.get(index), how));
  }
}
