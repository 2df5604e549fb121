package dev.pokayoke.cli;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.listing.ListingReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads lists of tools from files. */
final class ListFile {

  private final Checks checks;

  ListFile(Checks checks) {
    this.checks = checks;
  }

  Source read(String name, Path file) throws InputException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(name, file, in);
    } catch (NoSuchFileException e) {
      throw new InputException(name + ": there is no such file");
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  /** A list that comes from nowhere in particular. */
  Source read(String name, InputStream in) throws InputException {
    return read(name, null, in);
  }

  private Source read(String name, @Nullable Path file, InputStream in) throws InputException {
    try (Reader text = TextFile.reader(in)) {
      return Source.list(name, file, ListingReader.read(name, text), checks);
    } catch (JsonException e) {
      throw new InputException(name + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new InputException(name + ": the bytes are no text in UTF-8");
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static InputException unreadable(String name, IOException e) {
    return new InputException(name + ": cannot be read: " + e.getMessage());
  }
}
