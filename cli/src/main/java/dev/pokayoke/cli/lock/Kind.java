package dev.pokayoke.cli.lock;

import static dev.pokayoke.cli.lock.Verdict.BREAKING;
import static dev.pokayoke.cli.lock.Verdict.COMPATIBLE;

import java.util.Locale;

/**
 * Every kind of change. {@code docs/lock.md} has a row for each, which a test compares.
 *
 * <p>What a model writes may be accepted more widely than before, and what it reads may be narrower; the other way round somebody
 * meets what the old definition excluded.
 */
enum Kind {
  // of tools
  TOOL_ADDED(COMPATIBLE, "is new", "nobody knows it yet"),
  TOOL_REMOVED(BREAKING, "is gone", "calls of it are answered 'unknown tool'"),
  TOOL_RENAMED(
      BREAKING, "is now called '{is}'", "calls by the old name are answered 'unknown tool'"),
  CLASS_CHANGED(COMPATIBLE, "moved from '{was}' to '{is}'", "models do not see classes"),
  TEXT_CHANGED(
      COMPATIBLE,
      "has another description",
      "every call is as good as before; try the evaluations again"),
  EFFECT_RAISED(
      BREAKING,
      "has the effect {is} instead of {was}",
      "who calls it freely, or next to other calls, did not reckon with that"),
  EFFECT_LOWERED(
      COMPATIBLE, "has the effect {is} instead of {was}", "who was careful with it does no harm"),
  IDEMPOTENT_LOST(
      BREAKING,
      "is no longer idempotent",
      "who calls it again after a failure does everything twice"),
  IDEMPOTENT_GAINED(COMPATIBLE, "is idempotent now", "who calls it once does no harm"),
  APPROVAL_ADDED(BREAKING, "now asks a person first", "agents that run unattended stop there"),
  APPROVAL_DROPPED(
      BREAKING, "no longer asks a person first", "who relied on being asked is not asked"),
  APPROVAL_REWORDED(
      COMPATIBLE, "has the approval {is} instead of {was}", "with its effect it comes to the same"),
  DIRECT_RETURN_ADDED(
      BREAKING, "now ends the run with its result", "what an agent did after it is not done"),
  DIRECT_RETURN_DROPPED(
      BREAKING,
      "no longer ends the run with its result",
      "the user gets the model's words instead of the result"),
  PREDECESSOR_ADDED(BREAKING, "must come after '{is}' now", "calls that came first are refused"),
  PREDECESSOR_DROPPED(
      COMPATIBLE, "need not come after '{was}' any more", "the old order is accepted"),
  GROUNDING_ADDED(
      BREAKING,
      "takes '{is}' only when somebody said it before",
      "values from elsewhere are refused"),
  GROUNDING_DROPPED(COMPATIBLE, "takes any '{was}'", "what was said before is accepted"),
  RESULT_ADDED(COMPATIBLE, "now says what its result is", "nobody relied on it"),
  RESULT_REMOVED(
      BREAKING, "no longer says what its result is", "who reads its result by the schema has none"),
  // of properties
  PROPERTY_REMOVED(BREAKING, BREAKING, "is gone", "who knows it goes on writing or reading it"),
  PROPERTY_RENAMED(
      BREAKING,
      BREAKING,
      "is now called '{is}'",
      "who knows the old name goes on writing or reading it"),
  REQUIRED_PROPERTY_ADDED(
      BREAKING, COMPATIBLE, "is new and required", "calls without it are refused"),
  OPTIONAL_PROPERTY_ADDED(
      COMPATIBLE, COMPATIBLE, "is new", "who does not know it leaves it out, or reads past it"),
  BECAME_REQUIRED(BREAKING, COMPATIBLE, "is required now", "calls without it are refused"),
  BECAME_OPTIONAL(COMPATIBLE, BREAKING, "is optional now", "who reads it may find nothing"),
  OTHERS_ALLOWED(
      COMPATIBLE,
      COMPATIBLE,
      "takes other properties now",
      "who does not know them leaves them out, or reads past them"),
  OTHERS_REFUSED(
      BREAKING, COMPATIBLE, "takes no other properties now", "calls with others are refused"),
  // of types
  TYPE_WIDENED(
      COMPATIBLE,
      BREAKING,
      "went from {was} to {is}",
      "who reads it may meet a value of another type"),
  TYPE_NARROWED(
      BREAKING, COMPATIBLE, "went from {was} to {is}", "values of the old type are refused"),
  TYPE_CHANGED(BREAKING, BREAKING, "went from {was} to {is}", "the old type is wrong now"),
  NULL_ALLOWED(COMPATIBLE, BREAKING, "may be null now", "who reads it may find null"),
  NULL_REFUSED(BREAKING, COMPATIBLE, "may not be null now", "calls with null are refused"),
  VARIANT_ADDED(
      COMPATIBLE,
      BREAKING,
      "may be '{is}' too",
      "who reads it may meet a variant that it does not know"),
  VARIANT_REMOVED(
      BREAKING, COMPATIBLE, "cannot be '{was}' any more", "calls with that variant are refused"),
  // of values
  CONSTANT_ADDED(
      COMPATIBLE,
      BREAKING,
      "may be {is} too",
      "who reads it may meet a value that it does not know"),
  CONSTANT_REMOVED(
      BREAKING, COMPATIBLE, "cannot be {was} any more", "calls with that value are refused"),
  CHOICE_DROPPED(
      COMPATIBLE,
      BREAKING,
      "is free now; it was one of {was}",
      "who reads it may meet a value that it does not know"),
  CHOICE_ADDED(
      BREAKING, COMPATIBLE, "must be one of {is} now", "calls with other values are refused"),
  LIMIT_LOOSENED(
      COMPATIBLE,
      BREAKING,
      "has {is} instead of {was}",
      "who reads it may meet a value that was impossible"),
  LIMIT_TIGHTENED(
      BREAKING, COMPATIBLE, "has {is} instead of {was}", "calls with values beyond it are refused"),
  LIMIT_CHANGED(
      BREAKING,
      BREAKING,
      "has {is} instead of {was}",
      "each of the two lets pass what the other does not"),
  PATTERN_DROPPED(
      COMPATIBLE,
      BREAKING,
      "needs not match {was} any more",
      "who reads it may meet a text of another form"),
  PATTERN_ADDED(
      BREAKING, COMPATIBLE, "must match {is} now", "calls with texts of another form are refused"),
  PATTERN_CHANGED(
      BREAKING,
      BREAKING,
      "must match {is} instead of {was}",
      "nobody can say in general which texts match both"),
  FORMAT_DROPPED(
      COMPATIBLE, BREAKING, "is no {was} any more", "who reads it may meet a text of another form"),
  FORMAT_ADDED(
      BREAKING, COMPATIBLE, "must be a {is} now", "calls with texts of another form are refused"),
  FORMAT_CHANGED(
      BREAKING, BREAKING, "must be a {is} instead of a {was}", "the old form is wrong now"),
  DEFAULT_ADDED(
      COMPATIBLE,
      COMPATIBLE,
      "has the default {is} now",
      "nothing was promised of calls without it"),
  DEFAULT_CHANGED(
      BREAKING,
      COMPATIBLE,
      "has the default {is} instead of {was}",
      "calls without it mean something else now"),
  DEFAULT_DROPPED(
      BREAKING,
      COMPATIBLE,
      "has no default any more; it was {was}",
      "calls without it mean something else now"),
  KEYWORD_CHANGED(
      BREAKING, BREAKING, "has {is} instead of {was}", "what other keywords mean is not looked at"),
  // of texts
  WORDING_CHANGED(
      COMPATIBLE,
      COMPATIBLE,
      "has another description",
      "every value is as good as before; try the evaluations again"),
  NOTE_CHANGED(
      COMPATIBLE,
      COMPATIBLE,
      "has {is} instead of {was}",
      "a title, an example and the like exclude nothing");

  private final boolean isOfTool;
  private final Verdict ofArguments;
  private final Verdict ofResults;
  private final String text;
  private final String why;

  Kind(Verdict verdict, String text, String why) {
    this(true, verdict, verdict, text, why);
  }

  Kind(Verdict ofArguments, Verdict ofResults, String text, String why) {
    this(false, ofArguments, ofResults, text, why);
  }

  Kind(boolean isOfTool, Verdict ofArguments, Verdict ofResults, String text, String why) {
    this.isOfTool = isOfTool;
    this.ofArguments = ofArguments;
    this.ofResults = ofResults;
    this.text = text;
    this.why = why;
  }

  /** Whether it is a change of the tool as a whole. */
  boolean isOfTool() {
    return isOfTool;
  }

  Verdict verdict(Side side) {
    return side == Side.RESULT ? ofResults : ofArguments;
  }

  /** The rest of a sentence that begins with what has changed. */
  String text(String was, String is) {
    StringBuilder filled = new StringBuilder();
    for (String part : text.split("(?=\\{)|(?<=\\})")) {
      filled.append(
          switch (part) {
            case "{was}" -> was;
            case "{is}" -> is;
            default -> part;
          });
    }
    return filled.toString();
  }

  String why() {
    return why;
  }

  /** As documentation and JSON call it. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
