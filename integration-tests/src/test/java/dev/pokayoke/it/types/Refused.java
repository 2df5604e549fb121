package dev.pokayoke.it.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** What the compilers say of a class that is wrong. */
final class Refused {

  private Refused() {}

  /**
   * The findings as javac prints them, with line and column. The Eclipse compiler must say the same, which names the element,
   * at the same place.
   */
  static String findings(Path source, Path folder) throws IOException {
    List<? extends Diagnostic<?>> javac = errors(source, JavaTool.JAVAC, folder.resolve("javac"));
    List<? extends Diagnostic<?>> ecj = errors(source, JavaTool.ECJ, folder.resolve("ecj"));
    assertEquals(
        javac.stream().map(Refused::words).toList(),
        ecj.stream().map(Refused::words).toList());
    List<String> lines = Files.readAllLines(source);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < javac.size(); i++) {
      Diagnostic<?> finding = javac.get(i);
      assertSamePlace(lines, finding, ecj.get(i));
      text.append(source.getFileName())
          .append(':')
          .append(finding.getLineNumber())
          .append(':')
          .append(finding.getColumnNumber())
          .append(": error: ")
          .append(message(finding))
          .append('\n');
    }
    return text.toString();
  }

  /**
   * Of a value in an annotation, the Eclipse compiler underlines its attribute too, and of a class not the word. Of what is in a record it knows no place;
   * the path in the message tells it.
   */
  private static void assertSamePlace(List<String> lines, Diagnostic<?> javac, Diagnostic<?> ecj) {
    if (ecj.getLineNumber() <= 0) {
      assertTrue(message(ecj).contains("path: "), () -> message(ecj));
      return;
    }
    assertEquals(javac.getLineNumber(), ecj.getLineNumber(), () -> message(ecj));
    int from = (int) Math.min(ecj.getColumnNumber(), javac.getColumnNumber()) - 1;
    int to = (int) Math.max(ecj.getColumnNumber(), javac.getColumnNumber()) - 1;
    String between = lines.get((int) ecj.getLineNumber() - 1).substring(from, to);
    assertTrue(between.matches("|\\w+ = |class "), () -> between + ": " + message(ecj));
  }

  private static List<? extends Diagnostic<?>> errors(Path source, JavaTool tool, Path folder)
      throws IOException {
    Build build = Build.process(tool, List.of(source), folder);
    assertFalse(build.succeeded(), () -> source + " compiles");
    List<? extends Diagnostic<?>> errors = build.diagnostics().stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
        .toList();
    assertFalse(errors.isEmpty(), build::messages);
    for (Diagnostic<?> error : errors) {
      assertTrue(message(error).startsWith("["), () -> "not one of ours: " + message(error));
    }
    return errors;
  }

  /** Each compiler indents the lines of a message in its own way. */
  private static String words(Diagnostic<?> finding) {
    return message(finding).replaceAll("(?m)^ +", "");
  }

  private static String message(Diagnostic<?> finding) {
    return finding.getMessage(Locale.ROOT);
  }
}
