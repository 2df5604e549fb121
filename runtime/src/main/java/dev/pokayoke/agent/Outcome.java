package dev.pokayoke.agent;

import dev.pokayoke.tool.Media;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one call.
 *
 * @param kind how it ended
 * @param content what the model reads
 * @param reference that stands in the content instead of what went wrong, or {@code ""}
 * @param failure that the tool threw, or null
 * @param media what the model sees beside the content
 */
record Outcome(
    Kind kind, String content, String reference, @Nullable Throwable failure, List<Media> media) {

  /** How a call ended. */
  enum Kind {
    /** A planning call: recorded. */
    PLANNED,
    SUCCEEDED,
    /** The tool gave an error, threw, or could not be run. */
    FAILED,
    /** Unknown tool, wrong arguments or wrong order: the model's to put right. */
    REFUSED,
    DENIED,
    /** Not run because of something else. */
    HELD_BACK,
    TIMED_OUT,
    CANCELLED,
    OUTCOME_UNKNOWN
  }

  static Outcome of(Kind kind, String content) {
    return of(kind, content, List.of());
  }

  static Outcome of(Kind kind, String content, List<Media> media) {
    return new Outcome(kind, content, "", null, media);
  }

  static Outcome failed(String content, String reference, Throwable failure) {
    return new Outcome(Kind.FAILED, content, reference, failure, List.of());
  }

  boolean isError() {
    return kind != Kind.PLANNED && kind != Kind.SUCCEEDED;
  }

  /** Whether it is a try that failed; a denial is somebody's decision, and what was held back was not tried. */
  boolean isFailedTry() {
    return isError() && kind != Kind.DENIED && kind != Kind.HELD_BACK && kind != Kind.CANCELLED;
  }

  /** The content as it would be for an equal failure; of media it tells only type and size. */
  String comparable() {
    String text = reference.isEmpty() ? content : content.replace(reference, "");
    return media.isEmpty() ? text : text + '\n' + media.hashCode();
  }
}
