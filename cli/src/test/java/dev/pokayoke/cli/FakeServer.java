package dev.pokayoke.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An MCP server, a good one or one of the bad ones. */
final class FakeServer {

  private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private FakeServer() {}

  /** The command that starts one, in the same Java. */
  static List<String> command(String behaviour) throws URISyntaxException {
    URI classes =
        FakeServer.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        Path.of(classes).toString(),
        FakeServer.class.getName(),
        behaviour);
  }

  public static void main(String[] arguments) throws Exception {
    String behaviour = arguments[0];
    System.err.println("fake server: " + behaviour);
    switch (behaviour) {
      case "dies" -> System.exit(3);
      case "floods" -> {
        while (true) {
          OUT.print("x".repeat(1000));
        }
      }
      case "starts-another" -> {
        Process child = new ProcessBuilder(command("hangs")).start();
        System.err.println("child " + child.pid());
        Thread.sleep(600_000);
      }
      case "hangs" -> Thread.sleep(600_000);
      default -> serve(behaviour);
    }
  }

  private static void serve(String behaviour) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Matcher id = ID.matcher(line);
      if (id.find()) {
        answer(behaviour, line, id.group(1));
      }
    }
  }

  private static void answer(String behaviour, String request, String id) {
    String method = request.replaceAll(".*\"method\":\"([^\"]*)\".*", "$1");
    switch (behaviour) {
      case "prints-garbage" -> OUT.println("Server is ready \u001b[32m:-)");
      case "prints-a-list" -> OUT.println("[1,2]");
      case "answers-another-id" -> OUT.println("{\"jsonrpc\":\"2.0\",\"id\":77,\"result\":{}}");
      case "answers-null" -> result(id, "null");
      case "refuses" ->
        OUT.println(
            "{\"jsonrpc\":\"2.0\",\"id\":%s,\"error\":{\"code\":-32602,\"message\":\"no such version\"}}"
                .formatted(id));
      case "dies-later" -> {
        if (method.equals("tools/list")) {
          System.exit(4);
        }
        result(id, "{\"serverInfo\":{\"name\":\"late\"}}");
      }
      case "has-no-list" -> result(id, "{}");
      case "goes-round" -> result(id, "{\"tools\":[],\"nextCursor\":\"again\"}");
      case "long-cursor" ->
        result(id, "{\"tools\":[],\"nextCursor\":\"%s\"}".formatted("c".repeat(100_000)));
      case "bad-tool" -> result(id, "{\"tools\":[7]}");
      default -> good(request, method, id);
    }
  }

  /** Two pages, with everything in between that a client has to bear. */
  private static void good(String request, String method, String id) {
    if (method.equals("initialize")) {
      OUT.println();
      OUT.println("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/message\",\"params\":{}}");
      OUT.println("{\"jsonrpc\":\"2.0\",\"id\":\"p-1\",\"method\":\"ping\"}");
      OUT.println("{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"roots/list\"}");
      result(id, "{\"protocolVersion\":\"2024-11-05\",\"serverInfo\":{\"name\":\"orders\"}}");
    } else if (request.contains("\"cursor\":\"page \\\"2\\\"\"")) {
      result(id, "{\"tools\":[%s]}".formatted(tool("cancel_order", "Cancels one order.")));
    } else if (method.equals("tools/list")) {
      result(
          id,
          "{\"tools\":[%s],\"nextCursor\":\"page \\\"2\\\"\"}"
              .formatted(tool("get_order", "Looks up one order; returns its lines.")));
    }
  }

  private static String tool(String name, String description) {
    return "{\"name\":\"%s\",\"description\":\"%s\",\"annotations\":{\"destructiveHint\":true},\"inputSchema\":{\"properties\":{\"order_id\":{\"type\":\"string\"}}}}"
        .formatted(name, description);
  }

  private static void result(String id, String result) {
    OUT.println("{\"jsonrpc\":\"2.0\",\"id\":%s,\"result\":%s}".formatted(id, result));
  }
}
