package dev.pokayoke.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder of classes as the compiler leaves it. */
final class Classes {

  private Classes() {}

  /** What the processor says of the sources under a folder; without the bindings, which need the runtime. */
  static Path compile(Path sources, Path output, String... options) throws IOException {
    Files.createDirectories(output);
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      String path = System.getProperty("java.class.path");
      List<String> arguments = new ArrayList<>(List.of(
          "-proc:only",
          "-d",
          output.toString(),
          "-cp",
          path,
          "-processorpath",
          path,
          "-processor",
          "dev.pokayoke.processor.PokayokeProcessor"));
      Collections.addAll(arguments, options);
      JavaCompiler.CompilationTask task = javac.getTask(
          messages,
          files,
          null,
          arguments,
          null,
          files.getJavaFileObjectsFromPaths(
              all.filter(file -> file.toString().endsWith(".java")).sorted().toList()));
      task.call();
    }
    assertTrue(messages.toString().contains("pokayoke: "), messages::toString);
    return output;
  }

  static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
        Files.copy(each, out);
        out.closeEntry();
      }
    }
    return jar;
  }
}
