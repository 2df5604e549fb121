package dev.pokayoke.cli;

import dev.pokayoke.processor.document.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Files that are read as text, with one line for everything that can go wrong. */
final class InputText {

  private InputText() {}

  /** What becomes of the text. */
  interface Use<T> {

    T of(Reader text) throws JsonException, IOException;
  }

  /** @param called what messages call the file */
  static <T> T read(String called, Path file, Use<T> use) throws InputException {
    try (InputStream in = Files.newInputStream(file);
        Reader text = TextFile.reader(in)) {
      return use.of(text);
    } catch (JsonException e) {
      throw new InputException(called + ": " + e.getMessage());
    } catch (NoSuchFileException e) {
      throw new InputException(called + ": there is no such file");
    } catch (CharacterCodingException e) {
      throw new InputException(called + ": the bytes are no text in UTF-8");
    } catch (IOException e) {
      throw new InputException(called + ": cannot be read: " + e.getMessage());
    }
  }
}
