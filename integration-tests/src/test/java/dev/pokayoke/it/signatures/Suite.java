package dev.pokayoke.it.signatures;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files that are compiled together: those that the build accepts, or those that it refuses.
 *
 * @param files with signatures
 * @param shared what they need
 */
record Suite(List<SignatureFile> files, List<SignatureFile> shared) {

  /** Both kinds at once, of which no classes can be made. */
  static Suite everything() throws IOException {
    return new Suite(SignatureFile.all(), List.of());
  }

  static Suite accepted() throws IOException {
    return of(false);
  }

  static Suite refused() throws IOException {
    return of(true);
  }

  private static Suite of(boolean refused) throws IOException {
    List<SignatureFile> all = SignatureFile.all();
    return new Suite(
        all.stream()
            .filter(file -> !file.isShared() && file.isRefused() == refused)
            .toList(),
        all.stream().filter(SignatureFile::isShared).toList());
  }

  Build compile(JavaTool tool, Path folder, String... options) throws IOException {
    List<Path> sources = new ArrayList<>();
    files.forEach(file -> sources.add(file.file()));
    shared.forEach(file -> sources.add(file.file()));
    // Each compiler stops at a hundred messages unless it is told not to, and says so in its own
    // way.
    List<String> all = new ArrayList<>(
        tool == JavaTool.JAVAC
            ? List.of("-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
            : List.of("-maxProblems", "10000"));
    all.addAll(List.of(options));
    return Build.process(tool, sources, folder, all.toArray(String[]::new));
  }
}
