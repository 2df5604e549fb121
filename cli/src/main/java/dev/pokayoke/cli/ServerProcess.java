package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of somebody else's, with what it started: read within limits, and ended for certain. */
final class ServerProcess implements AutoCloseable {

  /** A server that ends when its input does gets this long to do it. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private static final int LAST_LINES = 10;

  private final Process process;
  private final Duration timeout;
  private final long end;
  private final OutputLines lines;
  private final Tail errors;
  private final Thread atExit = new Thread(this::kill);

  private ServerProcess(Process process, Duration timeout) {
    this.process = process;
    this.timeout = timeout;
    this.end = System.nanoTime() + timeout.toNanos();
    this.lines = new OutputLines(process.getInputStream());
    this.errors = new Tail(process.getErrorStream());
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** No line came; the message says why. */
  static final class NoLineException extends Exception {

    private static final long serialVersionUID = 1L;

    NoLineException(String message) {
      super(message);
    }
  }

  static ServerProcess start(List<String> command, Duration timeout) throws IOException {
    return new ServerProcess(new ProcessBuilder(command).start(), timeout);
  }

  OutputStream input() {
    return process.getOutputStream();
  }

  /** The next line that is not blank. */
  String line() throws NoLineException {
    try {
      OutputLines.Line line = lines.next(end - System.nanoTime());
      return switch (line.kind()) {
        case TEXT -> line.text();
        case TOO_LONG ->
          throw new NoLineException(
              "it printed a line of more than " + OutputLines.MAX_LENGTH + " bytes");
        case END -> throw new NoLineException("it ended" + exitCode());
        case NONE -> throw new NoLineException("it took longer than " + timeout.toSeconds() + " s");
      };
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NoLineException("it was interrupted");
    }
  }

  private String exitCode() throws InterruptedException {
    return process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS)
        ? " with exit code " + process.exitValue()
        : " its output";
  }

  /** The last lines of its standard error, or {@code ""}. */
  String lastErrors() {
    String text = new String(errors.bytes(GRACE), StandardCharsets.UTF_8);
    List<String> all = text.lines().filter(line -> !line.isBlank()).toList();
    return all.stream()
        .skip(Math.max(0, all.size() - LAST_LINES))
        .map(line -> "    " + Message.visible(line, ""))
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    kill();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // The hook is running already.
    }
  }

  private void kill() {
    // Later they would be nobody's children any more.
    List<ProcessHandle> started = process.descendants().toList();
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // It has ended, or does not read.
    }
    try {
      process.waitFor(GRACE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Stream.of(started.stream(), process.descendants(), Stream.of(process.toHandle()))
        .flatMap(handles -> handles)
        .forEach(ProcessHandle::destroyForcibly);
  }
}
