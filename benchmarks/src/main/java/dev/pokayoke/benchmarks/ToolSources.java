package dev.pokayoke.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sources of tool classes, ten tools each: texts, identifiers, enums, records, lists and limits as they stand in real ones.
 * The same number gives the same text.
 */
final class ToolSources {

  static final int TOOLS_OF_A_CLASS = 10;

  private static final List<String> THINGS = List.of(
      "order",
      "invoice",
      "parcel",
      "customer",
      "supplier",
      "contract",
      "ticket",
      "shift",
      "meeting",
      "payment");
  private static final List<String> TRAITS = List.of(
      "open",
      "late",
      "foreign",
      "yearly",
      "damaged",
      "returned",
      "internal",
      "seasonal",
      "rented",
      "unpaid");

  private ToolSources() {}

  /** Writes classes for so many tools, and says where. */
  static List<Path> write(Path folder, int tools) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.createDirectories(folder);
    for (int i = 0; i < tools / TOOLS_OF_A_CLASS; i++) {
      Path file = folder.resolve("Tools" + i + ".java");
      files.add(Files.writeString(file, source(i)));
    }
    return files;
  }

  private static String source(int number) {
    StringBuilder source = new StringBuilder("""
        package shop.tools%1$s;

        import dev.pokayoke.*;
        import java.math.BigDecimal;
        import java.time.LocalDate;
        import java.util.List;

        public final class Tools%1$s {

          public record Number(@Param(pattern = "[A-Z]-\\\\d{1,8}") String value) {}

          public enum Sorting { NEWEST, OLDEST, BY_AMOUNT }

          public record Line(@Param("Article, as in the catalogue") String article, @Param(value = "Pieces", minimum = 1, maximum = 999) int pieces) {}

          public record Answer(String number, BigDecimal amount, LocalDate day, List<Line> lines) {}
        """.formatted(number));
    for (int i = 0; i < TOOLS_OF_A_CLASS; i++) {
      source.append(tool(THINGS.get(i), TRAITS.get((i + number) % TRAITS.size()), number));
    }
    return source.append("}\n").toString();
  }

  private static String tool(String thing, String trait, int number) {
    return """

          /** Finds the %1$s of a customer that is %2$s: its number, what it is about, and what stands in its lines. Department %3$s. */
          @Tool(effect = Effect.READ)
          public Answer find_%2$s_%1$s_%3$s(
              @Param("Number of the %1$s, as printed on the receipt, e.g. A-10017") Number number,
              @Param("First day that counts") LocalDate since,
              @Param(value = "What comes first", defaultValue = "NEWEST") Sorting sorting,
              @Param(value = "Amount it is worth at least", unit = "EUR", minimum = 0) BigDecimal amount,
              @Param(value = "Lines it has to contain; any when left out", required = false) List<Line> lines,
              @Param(value = "How many are returned at most", minimum = 1, maximum = 50) int limit) {
            return new Answer(number.value(), amount, since, lines);
          }
        """.formatted(thing, trait, number);
  }
}
