package dev.pokayoke.it.compilers;

import dev.pokayoke.it.JdkTool;
import dev.pokayoke.it.testing.Build;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A javac of another version, in a process of its own: that of the JDK which the environment names, such as
 * {@code JAVA_HOME_21}, or else the same compiler as a library that runs on the JDK of the tests.
 */
record Javac(int version) {

  /** What the library needs of the JDK that it runs on: everything but that JDK's own compiler. */
  private static final String MODULES = "java.base,java.logging,java.xml,jdk.zipfs";

  /** Compiles with the processor's jar. */
  Build process(List<Path> files, Path folder, String... options) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("sources"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<Object> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(List.of(
        "-encoding",
        "UTF-8",
        "-classpath",
        System.getProperty("java.class.path"),
        "-processorpath",
        Programs.processor(),
        "-d",
        classes,
        "-s",
        sources));
    arguments.addAll(Build.WORDS_OFF);
    files.forEach(file -> arguments.add(file.toAbsolutePath()));
    JdkTool.Outcome outcome = run(folder, arguments);
    return new Build(outcome.exitCode() == 0, List.of(), outcome.output(), sources, classes);
  }

  private JdkTool.Outcome run(Path folder, List<Object> arguments) {
    @Nullable String home = System.getenv("JAVA_HOME_" + version);
    if (home != null) {
      return new JdkTool(Path.of(home)).run(folder, "javac", arguments.toArray());
    }
    List<Object> all = new ArrayList<>(List.of(
        "--limit-modules",
        MODULES,
        "-cp",
        Programs.path("javac-" + version),
        "com.sun.tools.javac.Main"));
    all.addAll(arguments);
    return JdkTool.current().run(folder, "java", all.toArray());
  }
}
