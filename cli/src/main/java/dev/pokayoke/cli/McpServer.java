package dev.pokayoke.cli;

import dev.pokayoke.processor.check.Checks;
import dev.pokayoke.processor.document.Node;
import dev.pokayoke.processor.listing.ListingException;
import dev.pokayoke.processor.listing.ListingReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Asks an MCP server for its tools, as a client that can nothing else. */
final class McpServer {

  /** The newest version of the protocol whose messages were looked at; a server answers with the one that it speaks. */
  private static final String PROTOCOL = "2025-06-18";

  /** A server that has more pages than this goes round in circles. */
  private static final int MAX_PAGES = 1_000;

  private static final int MAX_CURSOR = 4_096;

  private McpServer() {}

  /** @param timeout for everything together */
  static Source tools(List<String> command, Duration timeout, Checks checks) throws InputException {
    try (McpConnection server = McpConnection.start(command, timeout)) {
      Node greeting = server.ask("initialize", out -> {
        out.writeStringField("protocolVersion", PROTOCOL);
        out.writeObjectFieldStart("capabilities");
        out.writeEndObject();
        out.writeObjectFieldStart("clientInfo");
        out.writeStringField("name", "pokayoke");
        out.writeStringField("version", "1");
        out.writeEndObject();
      });
      server.tell("notifications/initialized");
      String given = greeting.object("serverInfo").text("name").strip();
      String name = given.isEmpty() ? "MCP server" : given;
      try {
        return Source.list(name, null, ListingReader.of(name, pages(server)), checks);
      } catch (ListingException e) {
        throw server.failure("its list of tools is none: " + e.getMessage());
      }
    }
  }

  private static List<Object> pages(McpConnection server) throws InputException {
    List<Object> tools = new ArrayList<>();
    Set<String> cursors = new HashSet<>();
    String cursor = "";
    do {
      String from = cursor;
      Node page = server.ask("tools/list", out -> {
        if (!from.isEmpty()) {
          out.writeStringField("cursor", from);
        }
      });
      if (!(page.get("tools") instanceof List<?> list)) {
        throw server.failure("its answer to tools/list has no array \"tools\"");
      }
      tools.addAll(list);
      cursor = page.text("nextCursor");
      if (cursor.length() > MAX_CURSOR) {
        throw server.failure("its \"nextCursor\" is longer than " + MAX_CURSOR + " characters");
      }
      if (!cursors.add(cursor) || cursors.size() > MAX_PAGES) {
        throw server.failure("the pages of its tools/list have no end");
      }
    } while (!cursor.isEmpty());
    return tools;
  }
}
