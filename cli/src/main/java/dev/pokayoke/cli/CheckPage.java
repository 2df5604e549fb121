package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The page of a check, which lies in the jar.
 *
 * @param summary its first paragraph, on one line
 */
record CheckPage(String summary, String markdown) {

  static CheckPage of(CheckId id) {
    String markdown = read("checks/" + id.name() + ".md");
    // # Id, a blank line, the paragraph, a blank line
    String summary =
        markdown.split("\\R\\R", 3)[1].replaceAll("\\s+", " ").replace("`", "").strip();
    return new CheckPage(summary, markdown);
  }

  private static String read(String name) {
    try (@Nullable InputStream page = CheckPage.class.getResourceAsStream(name)) {
      if (page == null) {
        throw new IllegalStateException("the page " + name + " is missing");
      }
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
