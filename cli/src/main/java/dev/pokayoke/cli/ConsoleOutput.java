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
  private final boolean showsInfos;

  /**
   * @param files the file of each source that lines are told of
   * @param showsInfos whether what only informs is printed
   */
  ConsoleOutput(PrintWriter out, Map<String, String> files, boolean showsInfos) {
    this.out = out;
    this.showsInfos = showsInfos;
    this.files = files;
  }

  @Override
  public void print(Severity severity, Site site, String text) {
    if (severity == Severity.INFO && site != Site.NONE && !showsInfos) {
      return;
    }
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
