package dev.pokayoke.processor.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Attributes that a message proposes, to be written into the annotation that the finding is about. */
public record Fix(Map<String, String> attributes) {

  private static final Pattern LINE = Pattern.compile("\\n\\s+fix:\\s+(.*)");
  private static final String VALUE = "\"(?:\\\\.|[^\"\\\\])*\"|[\\w.+-]+";
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+) = (" + VALUE + ")");
  private static final Pattern PROPOSAL =
      Pattern.compile("(?:[a-z ]+: )?(?:@\\w+\\()?(?:…, |value = …, )?(" + ATTRIBUTE + "(?:, "
          + ATTRIBUTE + ")*)\\)?(?:, or .*)?");
  private static final Pattern TOOLBOX = Pattern.compile("@Toolbox\\((\"[^\"]*\")\\)");
  private static final Pattern ANNOTATION = Pattern.compile(
      "@(?:Tool|Param|Toolbox)\\b(?:\\(((?:[^()\"]|\"(?:\\\\.|[^\"\\\\])*\"|\\([^()]*\\))*)\\))?");

  /** The fix of a message, if it is one that can be pasted. */
  public static Optional<Fix> in(String message) {
    Matcher line = LINE.matcher(message);
    if (!line.find()) {
      return Optional.empty();
    }
    String text = line.group(1).strip();
    Matcher toolbox = TOOLBOX.matcher(text);
    if (toolbox.matches()) {
      return Optional.of(new Fix(Map.of("value", toolbox.group(1))));
    }
    Matcher proposal = PROPOSAL.matcher(text);
    if (!proposal.matches()) {
      return Optional.empty();
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (MatchResult attribute : ATTRIBUTE.matcher(proposal.group(1)).results().toList()) {
      attributes.put(attribute.group(1), attribute.group(2));
    }
    return Optional.of(new Fix(attributes));
  }

  /** The source with the fix where the finding is. */
  public Optional<String> at(String source, Message finding) {
    int offset = 0;
    for (long line = 1; line < finding.line(); line++) {
      offset = source.indexOf('\n', offset) + 1;
    }
    return at(source, offset + (int) finding.column() - 1);
  }

  /** The source with the fix in the annotation that begins last before a place. */
  public Optional<String> at(String source, int place) {
    return ANNOTATION
        .matcher(source)
        .results()
        .filter(annotation -> annotation.start() <= place)
        .reduce((first, second) -> second)
        .filter(annotation -> place < annotation.end()
            || !source.substring(annotation.end(), place).matches("(?s).*[,;(){}].*"))
        .map(annotation -> source.substring(0, annotation.start())
            + written(annotation)
            + source.substring(annotation.end()));
  }

  private String written(MatchResult annotation) {
    String name = annotation.group().replaceFirst("(?s)\\(.*", "");
    String inside = annotation.group(1) == null ? "" : annotation.group(1).strip();
    boolean isOnlyValue = !inside.isEmpty() && !inside.matches("(?s)\\w+ =.*");
    String attributes = isOnlyValue ? "value = " + inside : inside;
    for (String bound : attributes().keySet()) {
      // An inclusive bound stands in place of an exclusive one.
      attributes = attributes.replaceFirst("\\bexclusive(?i:" + bound + ") = [\\w.+-]+,? ?", "");
    }
    attributes = attributes.replaceFirst(",\\s*$", "");
    List<String> more = new ArrayList<>();
    for (Map.Entry<String, String> each : attributes().entrySet()) {
      Matcher there =
          Pattern.compile("\\b" + each.getKey() + " = (?:" + VALUE + ")").matcher(attributes);
      String attribute = each.getKey() + " = " + each.getValue();
      if (there.find()) {
        attributes = there.replaceFirst(Matcher.quoteReplacement(attribute));
      } else {
        more.add(attribute);
      }
    }
    if (!attributes.isEmpty()) {
      more.add(0, attributes);
    }
    return name + "(" + String.join(", ", more) + ")";
  }
}
