package dev.pokayoke.it.testing;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/**
 * What one compilation left behind.
 *
 * @param succeeded whether the compiler said so
 * @param diagnostics of the compiler
 * @param output that the compiler printed beside them
 * @param sources folder of generated sources
 * @param classes folder of class files and resources
 */
public record Build(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    String output,
    Path sources,
    Path classes) {

  private static final String PROCESSOR = System.getProperty("pokayoke.processor.jar");

  private static final Set<CheckId.Family> OF_WORDS =
      Set.of(CheckId.Family.TEXT, CheckId.Family.USE, CheckId.Family.EFFECT);

  /**
   * Options that switch off what judges words: tools made for tests of other things need no perfect texts. That there are texts
   * is judged.
   */
  public static final List<String> WORDS_OFF = Arrays.stream(CheckId.values())
      .filter(id -> OF_WORDS.contains(id.family()))
      .filter(id -> !id.name().startsWith("Missing"))
      .map(id -> "-Apokayoke.check." + id + "=off")
      .toList();

  /** Compiles with the processor's jar, which leaves words alone. */
  public static Build process(JavaTool tool, List<Path> files, Path folder, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-processorpath", PROCESSOR));
    all.addAll(WORDS_OFF);
    all.addAll(List.of(options));
    return run(tool, files, folder, all, List.of());
  }

  /** Compiles with a processor of the test. */
  public static Build process(JavaTool tool, List<Path> files, Path folder, Processor processor)
      throws IOException {
    return run(tool, files, folder, WORDS_OFF, List.of(processor));
  }

  /** Compiles without any processor. */
  public static Build plain(JavaTool tool, List<Path> files, Path folder, String... options)
      throws IOException {
    List<String> all = new ArrayList<>(List.of("-proc:none"));
    all.addAll(List.of(options));
    return run(tool, files, folder, all, List.of());
  }

  private static Build run(
      JavaTool tool,
      List<Path> files,
      Path folder,
      List<String> options,
      List<Processor> processors)
      throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> all = new ArrayList<>(List.of(
        "--release", "17",
        "-encoding", "UTF-8",
        "-classpath", System.getProperty("java.class.path"),
        "-d", classes.toString(),
        "-s", sources.toString()));
    all.addAll(options);
    JavaCompiler compiler = tool.compiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task = compiler.getTask(
          out, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      boolean succeeded = task.call();
      return new Build(
          succeeded, List.copyOf(diagnostics.getDiagnostics()), out.toString(), sources, classes);
    }
  }

  /** Everything the compiler said, one message after the other. */
  public String messages() {
    StringBuilder messages = new StringBuilder(output);
    diagnostics.forEach(message -> messages.append(message).append('\n'));
    return messages.toString();
  }

  /** The generated source files. */
  public List<Path> generated() throws IOException {
    return files(sources);
  }

  /** The generated sources and descriptors as text, by name. */
  public Map<String, String> texts() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(sources)) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    Path descriptors = classes.resolve("META-INF/pokayoke");
    for (Path file : Files.exists(descriptors) ? files(descriptors) : List.<Path>of()) {
      texts.put(file.getFileName().toString(), Files.readString(file));
    }
    return texts;
  }

  /** All files, byte for byte, by their place. */
  public Map<String, byte[]> bytes() throws IOException {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (Path root : List.of(sources, classes)) {
      for (Path file : files(root)) {
        bytes.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return bytes;
  }

  /** Sees the compiled classes. */
  public URLClassLoader loader() throws MalformedURLException {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()});
  }

  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
