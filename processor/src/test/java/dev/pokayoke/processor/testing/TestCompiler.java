package dev.pokayoke.processor.testing;

import dev.pokayoke.processor.PokayokeProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The two compilers that the processor must work with. */
public enum TestCompiler {
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },
  ECLIPSE {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }
  };

  abstract JavaCompiler compiler();

  /** Runs our processor on sources and stops before class files: what it writes may need the runtime. */
  public Compiled process(Map<String, String> sources, String... options) {
    return process(List.of(new PokayokeProcessor()), sources, List.of(), options);
  }

  /**
   * Runs processors on sources.
   *
   * @param sources text by file name, e.g. {@code p/Tools.java}
   * @param classPath added to that of the test
   */
  public Compiled process(
      List<Processor> processors,
      Map<String, String> sources,
      List<Path> classPath,
      String... options) {
    List<String> all = new ArrayList<>(List.of("-proc:only"));
    all.addAll(List.of(options));
    return inFolder(folder -> compile(processors, write(sources, folder), classPath, folder, all));
  }

  /** Compiles to class files, without processors. */
  public void compile(Map<String, String> sources, List<Path> classPath, Path classes) {
    inFolder(folder -> {
      Compiled compiled =
          compile(List.of(), write(sources, folder), classPath, classes, List.of("-proc:none"));
      if (!compiled.messages().stream().noneMatch(Message::isError)) {
        throw new AssertionError(compiled.messages());
      }
      return compiled;
    });
  }

  private Compiled compile(
      List<Processor> processors,
      List<Path> sources,
      List<Path> classPath,
      Path output,
      List<String> options) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = compiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      Path written = Files.createDirectories(output.resolve("generated"));
      List<String> all = new ArrayList<>(options);
      all.addAll(List.of("--release", "17", "-d", output.toString(), "-s", written.toString()));
      all.addAll(List.of("-classpath", classPath(classPath)));
      JavaCompiler.CompilationTask task = compiler.getTask(
          new StringWriter(),
          files,
          diagnostics,
          all,
          null,
          files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      task.call();
      List<Message> messages =
          diagnostics.getDiagnostics().stream().map(Message::of).toList();
      return new Compiled(messages, read(written, output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String classPath(List<Path> more) {
    List<String> paths = new ArrayList<>();
    more.forEach(path -> paths.add(path.toString()));
    paths.add(System.getProperty("java.class.path"));
    return String.join(System.getProperty("path.separator"), paths);
  }

  private static List<Path> write(Map<String, String> sources, Path folder) {
    List<Path> paths = new ArrayList<>();
    sources.forEach((name, text) -> {
      try {
        Path path = folder.resolve("sources").resolve(name);
        Files.createDirectories(path.getParent());
        paths.add(Files.writeString(path, text));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    return paths;
  }

  private static Map<String, String> read(Path... folders) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path folder : folders) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : (Iterable<Path>) paths::iterator) {
          String name = folder.relativize(path).toString().replace('\\', '/');
          if (Files.isRegularFile(path) && isText(name)) {
            texts.put(name, Files.readString(path));
          }
        }
      }
    }
    return new LinkedHashMap<>(texts);
  }

  private static boolean isText(String name) {
    return !name.endsWith(".class")
        && !name.startsWith("sources/")
        && !name.startsWith("generated/");
  }

  private interface Work {
    Compiled in(Path folder);
  }

  private static Compiled inFolder(Work work) {
    try {
      Path folder = Files.createTempDirectory("pokayoke");
      try {
        return work.in(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
