package dev.pokayoke.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Writes every event as one line of JSON (JSON Lines, UTF-8), flushed at once, so that a crash loses nothing that was written. May
 * serve several runs at once: each line names its run. Safe for use by several threads.
 *
 * <p>What it holds is for those who may read everything: what user, model and tools said, the arguments of every call, and what was
 * thrown, with message and stack trace. A secret in any of these is in the file, too. Values of the run's context are not written.
 */
public final class JsonlTrace implements RunListener, AutoCloseable {

  private static final JsonFactory JSON = new JsonFactory();

  private final Writer out;
  private @Nullable IOException lost;

  private JsonlTrace(Writer out) {
    this.out = out;
  }

  /**
   * Appends to a file, which is made when it is not there.
   *
   * @param file to write
   * @return the open trace
   * @throws IOException when the file cannot be opened
   */
  public static JsonlTrace to(Path file) throws IOException {
    // Not a channel: those are closed for ever when an interrupted thread writes, and tools are
    // interrupted.
    return new JsonlTrace(
        new OutputStreamWriter(new FileOutputStream(file.toFile(), true), StandardCharsets.UTF_8));
  }

  /**
   * Writes somewhere else.
   *
   * @param out is flushed after each line, and closed with the trace
   * @return the open trace
   */
  public static JsonlTrace to(Writer out) {
    return new JsonlTrace(out);
  }

  @Override
  public void onEvent(TraceEvent event) {
    try {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = JSON.createGenerator(line)) {
        new EventJson(json).write(event);
      }
      line.write('\n');
      write(line.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void write(String line) throws IOException {
    try {
      out.write(line);
      out.flush();
    } catch (IOException e) {
      lost = lost == null ? e : lost;
      throw e;
    }
  }

  /**
   * Closes what it writes to.
   *
   * @throws IOException also when an event could not be written before: the run went on without
   */
  @Override
  public synchronized void close() throws IOException {
    try (out) {
      if (lost != null) {
        throw new IOException("not every event could be written", lost);
      }
    }
  }
}
