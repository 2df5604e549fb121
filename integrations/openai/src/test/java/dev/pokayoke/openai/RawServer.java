package dev.pokayoke.openai;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Breaks the protocol as it is told: one script for every connection. */
final class RawServer implements AutoCloseable {

  /** What happens after a whole request was read. */
  @FunctionalInterface
  interface Script {
    void run(Socket connection, OutputStream out) throws Exception;
  }

  static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

  private final ServerSocket listener;
  private final Script script;
  private final AtomicInteger requests = new AtomicInteger();
  private final CountDownLatch hungUp = new CountDownLatch(1);

  RawServer(Script script) throws IOException {
    this.script = script;
    this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::accept, "raw-server");
    thread.setDaemon(true);
    thread.start();
  }

  String baseUrl() {
    return "http://127.0.0.1:" + listener.getLocalPort() + "/v1";
  }

  int requests() {
    return requests.get();
  }

  /** Tries with more and more time, until it was enough for a request to get here: machines differ. */
  <T> T enoughTime(Function<Duration, T> attempt) {
    for (Duration time = Duration.ofMillis(200); ; time = time.multipliedBy(2)) {
      T outcome = attempt.apply(time);
      if (requests() > 0) {
        return outcome;
      }
    }
  }

  /** Waits until a client has closed its connection while the script still held it open. */
  void awaitHangUp() throws InterruptedException {
    hungUp.await();
  }

  /** Keeps the connection open until the client closes it. */
  void hold(Socket connection) throws IOException {
    try {
      if (connection.getInputStream().read() == -1) {
        hungUp.countDown();
      }
    } catch (IOException reset) {
      hungUp.countDown();
    }
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        Thread thread = new Thread(() -> serve(connection), "raw-connection");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      if (readRequest(connection.getInputStream())) {
        requests.incrementAndGet();
        script.run(connection, connection.getOutputStream());
      }
    } catch (Exception broken) {
      // As told, or because the client left.
    }
  }

  private static boolean readRequest(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int next; head.indexOf("\r\n\r\n") < 0; ) {
      if ((next = in.read()) == -1) {
        return false;
      }
      head.append((char) next);
    }
    String length = head.toString().replaceAll("(?si).*content-length: (\\d+).*", "$1");
    in.readNBytes(Integer.parseInt(length));
    return true;
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}
