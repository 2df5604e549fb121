package dev.pokayoke.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a program of the JDK under test in its own process, where nothing of our class path can help it. */
public record JdkTool(Path home) {

  /** What a program printed, on both streams, and how it ended. */
  public record Outcome(int exitCode, String output) {}

  /** The JDK that runs these tests. */
  public static JdkTool current() {
    return new JdkTool(Path.of(System.getProperty("java.home")));
  }

  /** Runs {@code bin/name} in a folder and waits for its end. */
  public Outcome run(Path folder, String name, Object... arguments) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(name).toString());
    Arrays.stream(arguments).map(Object::toString).forEach(command::add);
    try {
      Path output = Files.createTempFile(folder, name, ".out");
      Process process = new ProcessBuilder(command)
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectInput(ProcessBuilder.Redirect.from(
              Files.createTempFile(folder, "no", ".in").toFile()))
          .redirectOutput(output.toFile())
          .start();
      int exitCode = process.waitFor();
      return new Outcome(exitCode, Files.readString(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Jars or folders as one path argument. */
  public static String path(Path... entries) {
    return String.join(
        File.pathSeparator, Arrays.stream(entries).map(Path::toString).toList());
  }
}
