package dev.pokayoke.it.signatures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.it.testing.Build;
import dev.pokayoke.it.testing.JavaTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Schemas, findings and generated code are the same wherever they are made: where {@code "ID".toLowerCase()} is no
 * {@code "id"}, where digits are others than ours, and where the year is not that of ISO 8601.
 */
class LocalesTest {

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({
    "JAVAC, tr-TR",
    "ECJ, tr-TR",
    "JAVAC, ar-EG-u-nu-arab",
    "JAVAC, th-TH-u-ca-buddhist-nu-thai"
  })
  void everythingIsTheSame(JavaTool compiler, String locale) throws IOException {
    assertSame(Suite.accepted(), compiler, locale);
    assertSame(Suite.refused(), compiler, locale);
  }

  private void assertSame(Suite suite, JavaTool compiler, String locale) throws IOException {
    Map<String, byte[]> expected = files(suite, compiler, Locale.ROOT);
    Map<String, byte[]> actual = files(suite, compiler, Locale.forLanguageTag(locale));
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((file, bytes) -> {
      if (file.endsWith(".class")) {
        assertArrayEquals(bytes, actual.get(file), file);
      } else {
        assertEquals(text(bytes), text(actual.get(file)), file);
      }
    });
  }

  private Map<String, byte[]> files(Suite suite, JavaTool compiler, Locale locale)
      throws IOException {
    Locale before = Locale.getDefault();
    Locale.setDefault(locale);
    try {
      String place = (suite.files().get(0).isRefused() ? "refused" : "accepted") + locale;
      Build build = suite.compile(compiler, folder.resolve(place));
      return build.bytes();
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
