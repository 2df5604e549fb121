package dev.pokayoke.cli;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what the compiler recorded, in a folder of classes or a jar. */
final class DescriptorFiles {

  private static final String FOLDER = "META-INF/pokayoke";
  private static final String ENDING = ".json";
  private static final String JAR = ".jar";

  private DescriptorFiles() {}

  /** What becomes of a file. */
  interface Use<T> {

    T of(String called, Path file) throws InputException;
  }

  /** Whether a path can hold descriptors, rather than being a file of its own. */
  static boolean mayBeIn(Path path) {
    return Files.isDirectory(path) || path.toString().endsWith(JAR) && Files.exists(path);
  }

  /** In the order of their names. */
  static <T> List<T> read(String name, Path path, Use<T> use) throws InputException {
    if (Files.isDirectory(path)) {
      return ofFolder(name, path, use);
    }
    try (FileSystem inside = FileSystems.newFileSystem(path)) {
      return ofFolder(name, inside.getPath("/"), use);
    } catch (IOException | ProviderNotFoundException e) {
      throw new InputException(name + ": cannot be read as a jar: " + e.getMessage());
    }
  }

  private static <T> List<T> ofFolder(String name, Path classes, Use<T> use) throws InputException {
    List<T> results = new ArrayList<>();
    for (Path file : descriptors(name, classes)) {
      results.add(use.of(name + ": " + file.getFileName(), file));
    }
    return results;
  }

  private static List<Path> descriptors(String name, Path classes) throws InputException {
    Path folder = classes.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      throw new InputException(
          name + ": has no " + FOLDER + "; was it compiled with Pokayoke's annotation processor?");
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new InputException(name + ": cannot be read: " + e.getMessage());
    }
  }
}
