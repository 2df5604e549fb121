package dev.pokayoke.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes files as a whole or not at all: what was there stays until the new text is complete. */
final class OutputFile {

  private OutputFile() {}

  static void write(Path file, String text) throws InputException {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (Files.isDirectory(file) || folder == null) {
        throw new IOException("it is a folder");
      }
      Path beside = folder.resolve(file.getFileName() + "." + UUID.randomUUID() + ".tmp");
      try {
        Files.writeString(beside, text, StandardOpenOption.CREATE_NEW);
        move(beside, file);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (NoSuchFileException e) {
      throw new InputException(file + ": cannot be written: there is no such folder");
    } catch (AccessDeniedException e) {
      throw new InputException(file + ": cannot be written: permission denied");
    } catch (IOException e) {
      throw new InputException(file + ": cannot be written: " + e.getMessage());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
