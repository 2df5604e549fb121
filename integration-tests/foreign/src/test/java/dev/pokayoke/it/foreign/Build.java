package dev.pokayoke.it.foreign;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * What one compilation with the processor's jar left behind.
 *
 * @param succeeded whether the compiler said so
 * @param sources folder of generated sources
 * @param classes folder of class files and resources
 */
record Build(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Path sources,
    Path classes) {

  private static final String PROCESSOR = System.getProperty("pokayoke.processor.jar");
  private static final Pattern FINDING = Pattern.compile("\\[([A-Z]\\w+)] ");

  /** A message of the processor: its first line, and where. */
  record Found(long line, String text) {}

  static Build of(JavaTool tool, Path file, Path folder, String... options) throws IOException {
    return of(tool, List.of(file), folder, options);
  }

  static Build of(JavaTool tool, List<Path> files, Path folder, String... options)
      throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> all = new ArrayList<>(List.of(
        "--release",
        "17",
        "-parameters",
        "-encoding",
        "UTF-8",
        "-processorpath",
        PROCESSOR,
        "-d",
        classes.toString(),
        "-s",
        sources.toString()));
    all.addAll(List.of(options));
    if (!all.contains("-classpath")) {
      all.addAll(List.of("-classpath", System.getProperty("java.class.path")));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        tool.compiler().getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean succeeded = tool.compiler()
          .getTask(
              new StringWriter(),
              manager,
              diagnostics,
              all,
              null,
              manager.getJavaFileObjectsFromPaths(files))
          .call();
      return new Build(succeeded, diagnostics.getDiagnostics(), sources, classes);
    }
  }

  /** What the processor found, in the order in which it said so. */
  List<Found> findings() {
    return diagnostics.stream().flatMap(message -> finding(message).stream()).toList();
  }

  /** Errors, whoever reports them. */
  List<String> errors() {
    return diagnostics.stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
        .map(message -> message.getMessage(Locale.ROOT))
        .toList();
  }

  List<Path> generated() throws IOException {
    try (Stream<Path> all = Files.walk(sources)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  String descriptor(String type) throws IOException {
    return Files.readString(classes.resolve("META-INF/pokayoke/" + type + ".json"));
  }

  URLClassLoader loader() throws IOException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }

  private static Optional<Found> finding(Diagnostic<? extends JavaFileObject> message) {
    String text = message.getMessage(Locale.ROOT).lines().findFirst().orElse("");
    return FINDING.matcher(text).lookingAt()
        ? Optional.of(new Found(Math.max(0, message.getLineNumber()), text))
        : Optional.empty();
  }
}
