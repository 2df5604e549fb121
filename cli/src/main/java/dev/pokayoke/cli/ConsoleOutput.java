package dev.pokayoke.cli;

import dev.pokayoke.processor.diagnostic.Message;
import dev.pokayoke.processor.diagnostic.Output;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.Where;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Prints like a compiler: {@code tools.json:12:5: get_order.order_id: warning: …}. */
final class ConsoleOutput implements Output {

  private final PrintWriter out;
  private final Map<String, String> files;

  /** @param files the file of each source that lines are told of */
  ConsoleOutput(PrintWriter out, Map<String, String> files) {
    this.out = out;
    this.files = files;
  }

  @Override
  public void print(Severity severity, Site site, String text) {
    Where where = site.where();
    StringBuilder line = new StringBuilder();
    if (where.line() > 0 && files.containsKey(where.source())) {
      line.append(files.get(where.source()));
      line.append(':').append(where.line()).append(':').append(where.column()).append(": ");
    } else if (!where.source().isEmpty()) {
      line.append(where.source()).append(": ");
    }
    if (!where.names().isEmpty()) {
      line.append(where.names()).append(": ");
    }
    if (!line.isEmpty()) {
      line.append(severity.name().toLowerCase(Locale.ROOT)).append(": ");
    }
    out.println(Message.visible(line.toString(), "") + text);
  }
}
