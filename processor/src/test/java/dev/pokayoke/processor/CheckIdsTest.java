package dev.pokayoke.processor;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One id everywhere: a constant, a page and a bad source. */
class CheckIdsTest {

  private static final Path PAGES = Path.of("..", "docs", "checks");
  private static final Path BAD = Path.of("src", "test", "resources", "bad");

  /** What no source of one class can show: tests of their own make them happen. */
  private static final Set<CheckId> NOT_SHOWN_BY_A_SOURCE = EnumSet.of(
      CheckId.UnresolvedType,
      CheckId.IdWithoutSource,
      CheckId.ContractBroken,
      CheckId.InternalError);

  @Test
  void everyIdHasItsPageAndEveryPageItsId() throws IOException {
    assertEquals(names(EnumSet.noneOf(CheckId.class)), files(PAGES, ".md"));
  }

  @Test
  void everyIdHasItsBadSourceAndEveryBadSourceItsId() throws IOException {
    assertEquals(names(NOT_SHOWN_BY_A_SOURCE), files(BAD, ""));
  }

  @ParameterizedTest
  @EnumSource
  void everyPageSaysHowSevereItIs(CheckId id) throws IOException {
    String page = Files.readString(PAGES.resolve(id + ".md"));
    boolean adjustable =
        page.contains("-Apokayoke.check." + id) || page.contains("@SuppressCheck(");
    boolean fixed = page.contains("cannot be suppressed")
        || page.contains("cannot be switched off")
        || id.family() == CheckId.Family.BUILD;
    assertTrue(id.isInevitable() ? fixed : adjustable, () -> id + " and its page disagree");
  }

  private static Set<String> names(Set<CheckId> without) {
    return Arrays.stream(CheckId.values())
        .filter(id -> !without.contains(id))
        .map(CheckId::name)
        .collect(toCollection(TreeSet::new));
  }

  /** Their names without the ending; pages that are no check's, such as an index, begin with a small letter. */
  private static Set<String> files(Path folder, String ending) throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(ending) && Character.isUpperCase(name.charAt(0)))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(toCollection(TreeSet::new));
    }
  }
}
