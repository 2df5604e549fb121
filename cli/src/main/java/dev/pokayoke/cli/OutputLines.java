package dev.pokayoke.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The lines of a program's output, waited for no longer than one likes. A program that prints without end is stopped by its pipe. */
final class OutputLines {

  /** In bytes. */
  static final int MAX_LENGTH = 16 * 1024 * 1024;

  private static final int WAITING = 16;

  private final BlockingQueue<Line> lines = new ArrayBlockingQueue<>(WAITING);

  /** What came. */
  record Line(Kind kind, String text) {

    enum Kind {
      TEXT,
      /** Nothing follows. */
      TOO_LONG,
      /** Nothing follows. */
      END,
      /** Not yet. */
      NONE
    }
  }

  OutputLines(InputStream output) {
    Thread reader = new Thread(() -> read(new BufferedInputStream(output)), "output of the server");
    reader.setDaemon(true);
    reader.start();
  }

  Line next(long nanoseconds) throws InterruptedException {
    @Nullable Line line = lines.poll(nanoseconds, TimeUnit.NANOSECONDS);
    return line == null ? new Line(Line.Kind.NONE, "") : line;
  }

  private void read(InputStream output) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try {
      for (int next = output.read(); next >= 0; next = output.read()) {
        if (next != '\n') {
          line.write(next);
        } else {
          put(line);
        }
        if (line.size() > MAX_LENGTH) {
          lines.put(new Line(Line.Kind.TOO_LONG, ""));
          return;
        }
      }
      put(line);
    } catch (IOException e) {
      // It was ended.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    end();
  }

  private void put(ByteArrayOutputStream line) throws InterruptedException {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    if (!text.isBlank()) {
      lines.put(new Line(Line.Kind.TEXT, text));
    }
  }

  private void end() {
    try {
      lines.put(new Line(Line.Kind.END, ""));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
