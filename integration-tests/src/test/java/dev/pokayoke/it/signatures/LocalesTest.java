package dev.pokayoke.it.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Schemas, findings and generated code are the same wherever they are made: where {@code "ID".toLowerCase()} is no
 * {@code "id"}, where digits are others than ours, and where the year is not that of ISO 8601.
 */
class LocalesTest {

  private static final Pattern LOCALIZED = Pattern.compile("%[-#+ 0,(]*\\d*(\\.\\d+)?[deEfgG]\\b");

  @TempDir
  Path folder;

  @Test
  void javacMakesTheSameEverywhere() throws IOException {
    assertSame(JavaTool.JAVAC, List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"));
  }

  @Test
  void ecjMakesTheSameEverywhere() throws IOException {
    assertSame(JavaTool.ECJ, List.of("tr-TR"));
  }

  private void assertSame(JavaTool compiler, List<String> locales) throws IOException {
    Map<String, byte[]> expected = files(compiler, Locale.ROOT);
    assertFalse(expected.isEmpty());
    for (String locale : locales) {
      Map<String, byte[]> actual = files(compiler, Locale.forLanguageTag(locale));
      assertEquals(expected.keySet(), actual.keySet(), locale);
      expected.forEach((file, bytes) -> assertEquals(
          List.of(), changed(text(bytes), text(actual.get(file))), () -> locale + " " + file));
    }
  }

  /** Sources and descriptors. What the compiler makes of them is its own business. */
  private Map<String, byte[]> files(JavaTool compiler, Locale locale) throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      Path place = folder.resolve(compiler + locale.toLanguageTag());
      return Suite.everything().compile(compiler, place, "-proc:only").bytes();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** The lines that are different, in both forms. */
  private static List<String> changed(String expected, String actual) {
    List<String> was = new ArrayList<>(expected.lines().toList());
    List<String> is = new ArrayList<>(actual.lines().toList());
    was.removeAll(actual.lines().toList());
    is.removeAll(expected.lines().toList());
    was.addAll(is);
    return was;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** {@code %d} prints in the digits of the default locale, {@code %s} does not. */
  @Test
  void noNumberIsFormattedByLocale() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : List.of("processor", "runtime")) {
      for (Path file : Build.files(Path.of("..", module, "src", "main", "java"))) {
        if (Files.readAllLines(file).stream().anyMatch(LocalesTest::asksForLocale)) {
          found.add(file);
        }
      }
    }
    assertEquals(List.of(), found, "print numbers by %s");
  }

  private static boolean asksForLocale(String line) {
    return LOCALIZED.matcher(line).find() && !line.contains("Locale.ROOT");
  }
}
