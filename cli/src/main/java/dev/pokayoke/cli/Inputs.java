package dev.pokayoke.cli;

import dev.pokayoke.cli.Source.Kind;
import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.listing.Together;
import dev.pokayoke.processor.model.ToolClass;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what was named on the command line. */
final class Inputs {

  private static final String STANDARD_INPUT = "-";

  private final Checks checks;
  private final ListFile lists;
  private final Descriptors descriptors;

  Inputs(Checks checks, SourceFiles files) {
    this.checks = checks;
    this.lists = new ListFile(checks);
    this.descriptors = new Descriptors(files);
  }

  /** All of them, and last what only shows when the tools of several classes stand side by side. */
  List<Source> read(List<String> inputs) throws InputException {
    List<Source> sources = new ArrayList<>();
    List<String> ofClasses = new ArrayList<>();
    for (String input : inputs) {
      List<Source> more = read(input);
      sources.addAll(more);
      if (more.stream().anyMatch(source -> source.kind() == Kind.CLASS)) {
        ofClasses.add(input);
      }
    }
    if (!ofClasses.isEmpty()) {
      sources.add(together(String.join(", ", ofClasses), sources));
    }
    return sources;
  }

  private List<Source> read(String input) throws InputException {
    if (input.equals(STANDARD_INPUT)) {
      return List.of(lists.read("stdin", System.in));
    }
    Path path = path(input);
    return DescriptorFiles.mayBeIn(path)
        ? descriptors.read(input, path)
        : List.of(lists.read(input, path));
  }

  private Source together(String name, List<Source> sources) {
    List<ToolClass> classes = sources.stream()
        .filter(source -> source.kind() == Kind.CLASS)
        .map(Source::tools)
        .toList();
    ToolClass together = Together.of(name, classes);
    return new Source(
        Kind.TOGETHER, name, null, together, checks.between(classes, together), List.of());
  }

  static Path path(String input) throws InputException {
    try {
      return Path.of(input);
    } catch (InvalidPathException e) {
      throw new InputException("'" + input + "' is no name of a file");
    }
  }
}
