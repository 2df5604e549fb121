package dev.pokayoke.maven;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written, line by line. */
final class Lines extends Writer {

  private final StringBuilder line = new StringBuilder();
  private final Consumer<String> reader;

  Lines(Consumer<String> reader) {
    this.reader = reader;
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      if (characters[i] == '\n') {
        end();
      } else if (characters[i] != '\r') {
        line.append(characters[i]);
      }
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    if (line.length() > 0) {
      end();
    }
  }

  private void end() {
    reader.accept(line.toString());
    line.setLength(0);
  }
}
