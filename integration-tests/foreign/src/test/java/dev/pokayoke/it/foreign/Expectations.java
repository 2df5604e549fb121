package dev.pokayoke.it.foreign;

import dev.pokayoke.it.foreign.Build.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source says that is found in it: {@code // expect: [Id] how the finding begins} on the line above. */
final class Expectations {

  private static final Pattern EXPECT = Pattern.compile("\\s*// expect: (.*)");

  private Expectations() {}

  /** What is missing and what is too much. The Eclipse compiler knows no line of a component. */
  static List<String> problems(Path file, List<Found> findings) throws IOException {
    List<String> problems = new ArrayList<>();
    List<Found> rest = new ArrayList<>(findings);
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      Matcher expect = EXPECT.matcher(lines.get(i));
      if (expect.matches() && !remove(rest, lineAfter(lines, i), expect.group(1))) {
        problems.add("missing at line %s: %s".formatted(lineAfter(lines, i), expect.group(1)));
      }
    }
    rest.forEach(found -> problems.add("unexpected: " + found));
    return problems;
  }

  /** Several expectations may stand one below the other. */
  private static int lineAfter(List<String> lines, int expectation) {
    int line = expectation;
    while (EXPECT.matcher(lines.get(line)).matches()) {
      line++;
    }
    return line + 1;
  }

  private static boolean remove(List<Found> findings, int line, String text) {
    for (Iterator<Found> each = findings.iterator(); each.hasNext(); ) {
      Found found = each.next();
      if ((found.line() == line || found.line() == 0) && found.text().startsWith(text)) {
        each.remove();
        return true;
      }
    }
    return false;
  }
}
