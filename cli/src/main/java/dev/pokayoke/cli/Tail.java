package dev.pokayoke.cli;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/** The end of what a program writes, however much that is. */
final class Tail {

  private static final int KEPT = 4_096;

  private final byte[] kept = new byte[KEPT];
  private final Thread reader;
  private int length;

  Tail(InputStream output) {
    reader = new Thread(() -> read(output), "errors of the server");
    reader.setDaemon(true);
    reader.start();
  }

  /** What there is after the program has ended, or after this time. */
  byte[] bytes(Duration patience) {
    try {
      reader.join(patience.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      return Arrays.copyOf(kept, length);
    }
  }

  private void read(InputStream output) {
    byte[] buffer = new byte[KEPT];
    try {
      for (int read = output.read(buffer); read >= 0; read = output.read(buffer)) {
        keep(buffer, read);
      }
    } catch (IOException e) {
      // It was ended.
    }
  }

  private synchronized void keep(byte[] buffer, int read) {
    int stay = Math.min(length, KEPT - read);
    System.arraycopy(kept, length - stay, kept, 0, stay);
    System.arraycopy(buffer, 0, kept, stay, read);
    length = stay + read;
  }
}
