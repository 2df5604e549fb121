package dev.pokayoke.it.random;

import dev.pokayoke.it.testing.Bindings;
import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Compiles tool classes, many at a time, and examines them. */
final class Trial {

  private final Path root;
  private final int values;
  private final AtomicInteger folders = new AtomicInteger();

  /**
   * Made once for many trials.
   *
   * @param root folder for all files
   * @param values number of values for each class
   */
  Trial(Path root, int values) {
    this.root = root;
    this.values = values;
  }

  /** What is wrong with these classes, one failure for each that has one. */
  List<Failure> of(List<ToolClass> classes) throws Exception {
    Path folder = folder();
    Build build = Build.process(
        JavaTool.JAVAC,
        write(classes, folder),
        folder,
        "-Xlint:all,-processing,-classfile,-path",
        "-Werror",
        "-Apokayoke.warnings=note");
    if (!build.succeeded()) {
      return halves(classes, "it does not compile", build);
    }
    Build alone = Build.plain(
        JavaTool.JAVAC,
        build.generated(),
        folder.resolve("alone"),
        "-classpath",
        System.getProperty("java.class.path") + File.pathSeparator + build.classes(),
        "-Xlint:all,-classfile,-path",
        "-Werror");
    if (!alone.succeeded()) {
      return halves(classes, "the compiler warns of generated code", alone);
    }
    return examine(classes, build);
  }

  /** Which of them it is that a compiler has something against. */
  private List<Failure> halves(List<ToolClass> classes, String kind, Build build) throws Exception {
    if (classes.size() == 1) {
      String first = build.diagnostics().stream()
          .map(message -> message.getMessage(null))
          .findFirst()
          .orElse("")
          .replaceAll("'[^']*'|[0-9]+|(?s)\n.*", "");
      return List.of(new Failure(classes.get(0), kind + ": " + first, build.messages()));
    }
    int half = classes.size() / 2;
    List<Failure> failures = new ArrayList<>(of(classes.subList(0, half)));
    failures.addAll(of(classes.subList(half, classes.size())));
    return failures;
  }

  private List<Failure> examine(List<ToolClass> classes, Build build) throws Exception {
    List<Failure> failures = new ArrayList<>();
    try (URLClassLoader loader = build.loader()) {
      for (ToolClass tools : classes) {
        Class<?> bindings = loader.loadClass(tools.bindings());
        Examination.of(tools, Bindings.toolset(bindings), values).ifPresent(failures::add);
      }
    }
    return failures;
  }

  private Path folder() {
    return root.resolve("trial" + folders.incrementAndGet());
  }

  static List<Path> write(List<ToolClass> classes, Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    for (ToolClass tools : classes) {
      for (Map.Entry<String, String> source : Sources.of(tools).entrySet()) {
        Path file = folder.resolve("user").resolve(source.getKey());
        Files.createDirectories(file.getParent());
        files.add(Files.writeString(file, source.getValue()));
      }
    }
    return files;
  }
}
