package dev.pokayoke.processor.listing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * How often the checks of words are right, on tools that a careful reader has labelled. The tools are data of their own and lie
 * elsewhere: {@code -Dpokayoke.corpus=<folder>} says where, and writes {@code docs/checks/quality.md} anew; {@code
 * -Dpokayoke.other=<folder>} adds tools that nothing was tuned on.
 */
class QualityTest {

  private static final Path PAGE = Path.of("..", "docs", "checks", "quality.md");

  @Test
  void checksAreMostlyRight() throws Exception {
    @Nullable String corpus = System.getProperty("pokayoke.corpus");
    assumeTrue(
        corpus != null, "SKIPPED: no labelled tools; name their folder by -Dpokayoke.corpus");
    Quality quality = Quality.of(LabelledTool.all(Path.of(corpus)));
    @Nullable String other = System.getProperty("pokayoke.other");
    String others =
        other == null ? "" : Quality.of(LabelledTool.all(Path.of(other))).others();
    Files.writeString(PAGE, quality.page() + others);
    assertTrue(
        quality.errorsOnGoodTools() < 0.02,
        "good tools with an error: " + quality.errorsOnGoodTools());
    assertTrue(
        quality.warningsPerGoodTool() <= 0.5,
        "warnings a good tool: " + quality.warningsPerGoodTool());
  }
}
