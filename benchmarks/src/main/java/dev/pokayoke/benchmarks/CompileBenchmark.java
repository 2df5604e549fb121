package dev.pokayoke.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the processor adds to a compile: the same tool classes compiled with it, with the sources that it wrote before, and alone
 * beside the classes of those.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(value = 2, jvmArgs = "-Xmx2g")
public class CompileBenchmark {

  /** How many tools, ten in a class. */
  @Param({"500", "5000"})
  public int tools;

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private Path folder;
  private String jar;
  private List<Path> sources;
  private List<Path> withGenerated;
  private Path generatedClasses;

  /** Writes the sources, and once what the processor makes of them. */
  @Setup
  public void writeSources() throws IOException, URISyntaxException {
    folder = Files.createTempDirectory("pokayoke-compile");
    jar = Path.of(CompileBenchmark.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toURI())
        .toString();
    sources = ToolSources.write(folder.resolve("sources"), tools);
    Path generated = Files.createDirectories(folder.resolve("generated"));
    generatedClasses = Files.createDirectories(folder.resolve("classes"));
    compile(sources, generatedClasses, "-processorpath", jar, "-s", generated.toString());
    withGenerated = new ArrayList<>(sources);
    try (Stream<Path> files = Files.walk(generated)) {
      files.filter(file -> file.toString().endsWith(".java")).forEach(withGenerated::add);
    }
  }

  /** Removes everything. */
  @TearDown(Level.Trial)
  public void delete() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }

  /** The processor reads, checks and writes. */
  @Benchmark
  public boolean withProcessor() throws IOException {
    return compile(sources, output(), "-processorpath", jar);
  }

  /** What the processor wrote is compiled like sources of anybody. */
  @Benchmark
  public boolean withGeneratedSources() throws IOException {
    return compile(withGenerated, output(), "-proc:none");
  }

  /** Only the tools themselves; nothing of what the processor writes is compiled. */
  @Benchmark
  public boolean withGeneratedClasses() throws IOException {
    return compile(sources, output(), "-proc:none", "-classpath", jar + ":" + generatedClasses);
  }

  private Path output() throws IOException {
    return Files.createTempDirectory(folder, "output");
  }

  private boolean compile(List<Path> files, Path output, String... more) throws IOException {
    List<String> options =
        new ArrayList<>(List.of("-d", output.toString(), "-classpath", jar, "-nowarn"));
    options.addAll(List.of(more));
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      boolean compiled = javac
          .getTask(
              messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
          .call();
      if (!compiled) {
        throw new IllegalStateException("does not compile:\n" + messages);
      }
      return compiled;
    }
  }
}
