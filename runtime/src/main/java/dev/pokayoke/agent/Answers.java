package dev.pokayoke.agent;

import dev.pokayoke.json.NearestName;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.tool.ToolDefinition;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the model reads instead of a tool's own result. Says what happened and what to do next; no Java, no exception's text. */
final class Answers {

  /** More names than this do not help. */
  private static final int MAX_NAMES = 100;

  /** Longer than any name that a provider takes. */
  private static final int MAX_NAME = 128;

  static final String HELD_BACK =
      "Not run: an earlier call failed. Look at the earlier results, then decide whether to call this again.";

  static final String RUN_CANCELLED = "Not run: the run was cancelled.";

  static final String STOPPED_BY_DENIAL =
      "Not run: the run was stopped, because a call was not approved.";

  static final String NO_THREAD =
      "Not run: the tool could not be started now. Try again later or go another way.";

  static final String STUCK =
      "Not run: earlier calls of this tool hang and have not come back. Go another way.";

  private Answers() {}

  static String unknownTool(String name, List<String> known) {
    String shown = name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME) + "…";
    StringBuilder text = new StringBuilder("There is no tool \"").append(shown).append("\".");
    String nearest = NearestName.of(name, known);
    if (nearest != null) {
      text.append(" Did you mean \"").append(nearest).append("\"?");
    }
    if (known.isEmpty()) {
      return text.append(" There are no tools; answer without one.").toString();
    }
    text.append(" The tools are: ")
        .append(String.join(", ", known.subList(0, Math.min(MAX_NAMES, known.size()))));
    if (known.size() > MAX_NAMES) {
      text.append(" and ").append(known.size() - MAX_NAMES).append(" more");
    }
    return text.append(". Call one of these by its exact name.").toString();
  }

  static String failed(String reference) {
    return "The tool failed with an internal error (reference " + reference
        + "). The arguments were valid; the same call may fail again. Go another way, or tell the user.";
  }

  static String denied(String reason) {
    String why = reason.isBlank() ? "" : " Reason: " + reason.strip();
    return "Not run: the call was not approved." + why
        + (why.isEmpty() || why.endsWith(".") ? "" : ".")
        + " Do not call it again with the same arguments unless the user asks for it.";
  }

  /** A tool that reads was given up. */
  static String gaveUp(boolean cancelled, Duration after) {
    return cancelled
        ? "Stopped: the run was cancelled before the tool gave a result."
        : "Timed out: the tool gave no result within " + time(after)
            + " and was stopped. Ask for less, try again later, or go another way.";
  }

  /** A tool that may have changed something was given up. */
  static String outcomeUnknown(boolean cancelled, Duration after, ToolDefinition tool) {
    return "Outcome unknown: "
        + (cancelled ? "the run was cancelled" : "the tool gave no result within " + time(after))
        + ", so the call may or may not have taken effect. Check with a tool that reads, if there is one, before you go on. "
        + (tool.idempotent()
            ? "Calling it again with the same arguments is safe."
            : "Calling it again with the same arguments needs approval.");
  }

  /** Cuts what is too long, between characters, and says how much is left out. */
  static String clip(String content, int max) {
    if (content.length() <= max) {
      return content;
    }
    int end = Character.isHighSurrogate(content.charAt(max - 1)) ? max - 1 : max;
    return content.substring(0, end) + "\n[Cut: " + (content.length() - end) + " of "
        + content.length() + " characters are left out. Ask for less to see the rest.]";
  }

  /** Stands for what a message lacks. */
  static String incomplete(StopReason reason, int calls) {
    String what = switch (reason) {
      case OUTPUT_CUT -> "This message was cut off at the output limit";
      case CONTENT_FILTERED -> "This message was held back by the provider's filter";
      default -> "The model declined";
    };
    return "[" + what + "." + (calls == 0 ? "" : " Calls in it that were not run: " + calls + ".")
        + "]";
  }

  private static String time(@Nullable Duration time) {
    if (time == null) {
      return "its time";
    }
    long millis = time.toMillis();
    return millis >= 1000 && millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
  }
}
