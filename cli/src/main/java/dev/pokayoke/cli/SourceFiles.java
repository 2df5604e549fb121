package dev.pokayoke.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files of classes. */
final class SourceFiles {

  private final List<Path> roots;

  /** @param roots folders that packages start in */
  SourceFiles(List<Path> roots) {
    this.roots = roots;
  }

  /** The file of a class's outermost class, or null when none of the folders has it. */
  @Nullable
  Path of(String binaryName) {
    int start = binaryName.lastIndexOf('.') + 1;
    int nested = binaryName.indexOf('$', start + 1);
    String outermost = nested < 0 ? binaryName : binaryName.substring(0, nested);
    for (Path root : roots) {
      try {
        Path file = root.resolve(outermost.replace('.', '/') + ".java");
        if (Files.isRegularFile(file)) {
          return file;
        }
      } catch (InvalidPathException e) {
        return null;
      }
    }
    return null;
  }
}
