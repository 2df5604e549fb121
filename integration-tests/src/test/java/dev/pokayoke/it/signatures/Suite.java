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

  Build compile(JavaTool tool, Path folder) throws IOException {
    List<Path> sources = new ArrayList<>();
    files.forEach(file -> sources.add(file.file()));
    shared.forEach(file -> sources.add(file.file()));
    // Each compiler stops at a hundred messages unless it is told not to, and says so in its own
    // way.
    return tool == JavaTool.JAVAC
        ? Build.process(tool, sources, folder, "-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
        : Build.process(tool, sources, folder, "-maxProblems", "10000");
  }
}
