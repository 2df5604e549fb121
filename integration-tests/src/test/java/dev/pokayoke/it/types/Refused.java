package dev.pokayoke.it.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;

/** What the compilers say of a class that is wrong. */
final class Refused {

  private Refused() {}

  /**
   * The findings as javac prints them, with line and column. The Eclipse compiler must say the same, which names the element,
   * at the same line, where
   * it knows the line.
   */
  static String findings(Path source, Path folder) throws IOException {
    List<? extends Diagnostic<?>> javac = errors(source, JavaTool.JAVAC, folder.resolve("javac"));
    List<? extends Diagnostic<?>> ecj = errors(source, JavaTool.ECJ, folder.resolve("ecj"));
    assertEquals(
        javac.stream().map(Refused::words).toList(),
        ecj.stream().map(Refused::words).toList());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < javac.size(); i++) {
      Diagnostic<?> finding = javac.get(i);
      long line = ecj.get(i).getLineNumber();
      assertTrue(
          line == finding.getLineNumber() || line <= 0,
          () -> "the Eclipse compiler says line " + line + ": " + message(finding));
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
