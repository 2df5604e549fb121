package dev.pokayoke.samples.orderdesk.console;

import dev.pokayoke.model.StopReason;
import dev.pokayoke.trace.RunListener;
import dev.pokayoke.trace.TraceEvent;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints a run as it happens. Calls that start before the first of them has ended are printed together: they run in parallel.
 * For one run; its events come one at a time, but progress comes on the tool's own thread.
 */
public final class RunPrinter implements RunListener {

  private static final int RESULT_LIMIT = 240;

  private final PrintWriter out;
  private final List<TraceEvent.ToolStarted> started = new ArrayList<>();

  /** Prints to a writer. */
  public RunPrinter(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void onEvent(TraceEvent event) {
    if (event instanceof TraceEvent.ToolStarted start) {
      started.add(start);
      return;
    }
    printStarted();
    if (event instanceof TraceEvent.ModelCalled called) {
      out.println();
      out.println("Turn " + called.number());
    } else if (event instanceof TraceEvent.ModelAnswered answered) {
      printText(answered);
    } else if (event instanceof TraceEvent.Planned planned) {
      printPlan(planned);
    } else if (event instanceof TraceEvent.CallRefused refused) {
      line(
          "REFUSED",
          refused.call().name() + " " + Plain.json(refused.call().arguments(), RESULT_LIMIT));
      line("", refused.text());
    } else if (event instanceof TraceEvent.ApprovalGiven given) {
      String reason = given.reason().isEmpty() ? "" : ": " + given.reason();
      line("", given.verdict().name().toLowerCase(Locale.ROOT) + reason);
    } else if (event instanceof TraceEvent.ToolProgress progress) {
      line("...", progress.message());
    } else if (event instanceof TraceEvent.ToolFinished finished) {
      String label = finished.isError() ? "FAILED" : "result";
      line(
          label,
          finished.call().name() + ": "
              + Plain.json(finished.content(), finished.isError() ? 1000 : RESULT_LIMIT));
    } else if (event instanceof TraceEvent.ModelFailed failed) {
      line("FAILED", "the model: " + failed.failure().getMessage());
    } else if (event instanceof TraceEvent.RunEnded ended) {
      printEnd(ended);
    }
    out.flush();
  }

  private void printStarted() {
    if (started.size() > 1) {
      line("parallel", started.size() + " calls at once:");
    }
    for (TraceEvent.ToolStarted start : started) {
      String call = start.call().name() + " " + Plain.json(start.call().arguments(), RESULT_LIMIT);
      line(started.size() > 1 ? "  call" : "call", call);
    }
    started.clear();
  }

  /** Text beside calls; the answer itself is printed at the end. */
  private void printText(TraceEvent.ModelAnswered answered) {
    if (!answered.message().calls().isEmpty() && !answered.message().text().isEmpty()) {
      line("says", answered.message().text());
    }
  }

  private void printPlan(TraceEvent.Planned planned) {
    line("thinks", planned.thought());
    for (int i = 0; i < planned.plan().size(); i++) {
      line(i == 0 ? "plan" : "", (i + 1) + ". " + planned.plan().get(i));
    }
    if (!planned.action().isEmpty()) {
      line("next", planned.action());
    }
  }

  private void printEnd(TraceEvent.RunEnded ended) {
    if (!ended.answer().isEmpty()) {
      out.println();
      out.println("Answer: " + Plain.wrap(ended.answer(), 8));
    }
    if (ended.failure() != null && ended.stopReason() != StopReason.MODEL_ERROR) {
      line("FAILED", String.valueOf(ended.failure().getMessage()));
    }
    if (ended.stopReason() == StopReason.APPROVAL_PENDING) {
      out.println();
      out.println(
          "Not run: nobody was there to approve it. Start again on a terminal, or with --approve yes.");
    }
    out.println();
    out.println(String.format(
        Locale.ROOT,
        "%s, %s, %.1f s, %s",
        count(ended.modelCalls(), "model call"),
        count(ended.toolCalls(), "tool call"),
        ended.duration().toMillis() / 1000.0,
        ended.stopReason()));
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void line(String label, String text) {
    out.println("  " + String.format(Locale.ROOT, "%-9s", label) + " " + Plain.wrap(text, 12));
  }
}
