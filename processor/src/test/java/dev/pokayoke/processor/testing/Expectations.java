package dev.pokayoke.processor.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a source says of itself: {@code // expect: [Id] text…} on the line above a finding, where several may stand one
 * below the other, {@code // expect without line: [Id] text…} anywhere, and {@code // option: -Aname=value}.
 */
public record Expectations(List<Expected> all, List<String> options) {

  private static final Pattern LINE =
      Pattern.compile("^\\s*// (expect|expect without line|option): (.*?)…?\\s*$");

  /**
   * A finding that must come.
   *
   * @param line where, or 0 for none
   * @param text how its first line starts, id included
   */
  public record Expected(long line, String text) {

    boolean isMetBy(Message message) {
      return (message.line() == 0 || line == message.line())
          && message.firstLine().startsWith(text);
    }

    boolean isMetExactlyBy(Message message) {
      return line == message.line() && message.firstLine().startsWith(text);
    }
  }

  public static Expectations in(String source) {
    List<Expected> all = new ArrayList<>();
    List<String> options = new ArrayList<>();
    List<String> pending = new ArrayList<>();
    String[] lines = source.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher matcher = LINE.matcher(lines[i]);
      if (!matcher.matches()) {
        for (String text : pending) {
          all.add(new Expected(i + 1, text));
        }
        pending.clear();
        continue;
      }
      switch (matcher.group(1)) {
        case "expect" -> pending.add(matcher.group(2));
        case "option" -> options.add(matcher.group(2));
        default -> all.add(new Expected(0, matcher.group(2)));
      }
    }
    return new Expectations(List.copyOf(all), List.copyOf(options));
  }

  /**
   * What is wrong with an outcome, or nothing.
   *
   * @param exact whether every place must be known; the Eclipse compiler has none for some elements
   */
  public List<String> problems(Compiled compiled, boolean exact) {
    List<String> problems = new ArrayList<>();
    List<Message> unexpected = new ArrayList<>(compiled.findings());
    for (Expected expected : all) {
      boolean met =
          remove(unexpected, expected, true) || !exact && remove(unexpected, expected, false);
      if (!met) {
        problems.add("missing at line " + expected.line() + ": " + expected.text());
      }
    }
    unexpected.forEach(message -> problems.add("unexpected: " + message));
    compiled.foreignErrors().forEach(message -> problems.add("does not compile: " + message));
    return problems;
  }

  private static boolean remove(List<Message> messages, Expected expected, boolean exactly) {
    for (int i = 0; i < messages.size(); i++) {
      if (exactly ? expected.isMetExactlyBy(messages.get(i)) : expected.isMetBy(messages.get(i))) {
        messages.remove(i);
        return true;
      }
    }
    return false;
  }
}
