package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes JSON as careless models do, and as nobody does: what comes out may be right, wrong, or no JSON. */
final class Mutation {

  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d.eE+-]*");
  private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");

  private static final List<String> NUMBERS = List.of(
      "0",
      "-0",
      "-0.0",
      "1.0",
      "1e2",
      "100e-2",
      "1.5",
      "-129",
      "128",
      "32768",
      "2147483648",
      "-2147483649",
      "9223372036854775808",
      "1e-400",
      "1E400",
      "1e1001",
      "1e0000000000005",
      "1".repeat(1001),
      "01",
      "+1",
      ".5",
      "1.",
      "NaN",
      "\"1\"",
      "null",
      "true",
      "[]",
      "{}");

  private static final List<String> TEXTS = List.of(
      "\"\"",
      "\" \"",
      "\"x\"",
      "\"\\ud800\"",
      "\"\\ud83d\\ude00\"",
      "\"\\u0000\"",
      "\"\\u200b\"",
      "\"a\\nb\"",
      "\"2026-02-30\"",
      "\"2026-03-31\"",
      "\"A-1\"",
      "\"aGVsbG8\"",
      "\"aGVsbG8=\"",
      "\"" + "long ".repeat(30) + "\"",
      "\"a\tb\"",
      "'a'",
      "\"\\x\"",
      "null",
      "7",
      "[]",
      "[null]",
      "{\"a\": 1, \"a\": 2}",
      "[".repeat(101) + "]".repeat(101));

  private Mutation() {}

  static String of(Draw draw, String json) {
    return switch (draw.below(8)) {
      case 0, 1 -> replaced(draw, json, NUMBER, NUMBERS);
      case 2, 3 -> replaced(draw, json, TEXT, TEXTS);
      case 4 -> without(draw, json);
      case 5 -> twice(draw, json);
      case 6 -> exchanged(draw, json);
      default ->
        draw.oneOf(
            "", " ", "null", "{}", "[]", "7", "\"{}\"", json + " x", json + json, "[" + json + "]");
    };
  }

  /** One of the places that match is now something else. */
  private static String replaced(Draw draw, String json, Pattern what, List<String> by) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = what.matcher(json);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    if (found.isEmpty()) {
      return without(draw, json);
    }
    MatchResult place = draw.oneOf(found);
    return json.substring(0, place.start()) + draw.oneOf(by) + json.substring(place.end());
  }

  private static String without(Draw draw, String json) {
    int from = draw.below(json.length());
    int to = Math.min(json.length(), from + draw.between(1, 3));
    return json.substring(0, from) + json.substring(to);
  }

  /** A piece comes twice: a property, an item, a digit, or half of one. */
  private static String twice(Draw draw, String json) {
    int from = draw.below(json.length());
    int to = Math.min(json.length(), from + draw.between(1, 20));
    String between = draw.chance(50) ? "," : "";
    return json.substring(0, to) + between + json.substring(from);
  }

  private static String exchanged(Draw draw, String json) {
    int at = draw.below(json.length());
    String other = draw.oneOf("\"", "{", "}", "[", "]", ",", ":", "x", "1", "-", "\\", " ", "é");
    return json.substring(0, at) + other + json.substring(at + 1);
  }
}
