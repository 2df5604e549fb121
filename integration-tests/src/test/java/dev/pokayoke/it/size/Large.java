package dev.pokayoke.it.size;

import static java.util.stream.Collectors.joining;

import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Tool classes that grow in one way, each with the name {@code Large}. */
enum Large {

  /** Tools with ten parameters each. */
  TOOLS {
    @Override
    String members(int size) {
      return each(size, tool -> """
          @Tool(value = "Adds up what way %d counts.", effect = Effect.READ)
          public int addUp%d(%s) { return n0; }
          """.formatted(
              tool,
              tool,
              list(10, i -> "@Param(\"Count %d of way %d\") int n%d".formatted(i, tool, i))));
    }
  },

  /** One enum, as an argument, in a list, as the key of a map, and as a result. */
  CONSTANTS {
    @Override
    String members(int size) {
      return """
          public enum Choice { %s }
          @Tool(value = "Counts what is chosen.", effect = Effect.READ)
          public Choice choose(
              @Param("The first choice") Choice first,
              @Param("More of them") List<Choice> more,
              @Param("How many of each") Map<Choice, Integer> counts) {
            return counts.isEmpty() ? first : more.get(0);
          }
          """.formatted(
              list(size, i -> "@Description(\"Number %d of all\") CONSTANT_%d".formatted(i, i)));
    }
  },

  /** One class with many properties, as argument and result. */
  PROPERTIES {
    @Override
    String members(int size) {
      return """
          public static class Wide {
            %s
          }
          @Tool(value = "Gives back what is wide.", effect = Effect.READ)
          public Wide echoWide(@Param("Something wide") Wide wide) { return wide; }
          """.formatted(each(size, i -> """
              @Param("Property number %1$d") private int p%1$d;
              public int getP%1$d() { return p%1$d; }
              public void setP%1$d(int p%1$d) { this.p%1$d = p%1$d; }
              """.formatted(i)));
    }
  },

  /** One sealed type, as argument and result. */
  VARIANTS {
    @Override
    String members(int size) {
      return """
          public sealed interface Shape {}
          %s
          @Tool(value = "Gives back a shape.", effect = Effect.READ)
          public Shape echoShape(@Param("The shape") Shape shape) { return shape; }
          """.formatted(each(
          size,
          i -> "public record Shape%d(@Param(\"Width in mm\") int width%d) implements Shape {}\n"
              .formatted(i, i)));
    }
  },

  /** Types that each hold the next one, as argument and result. */
  LEVELS {
    @Override
    String members(int size) {
      return """
          %s
          public record Level%d(@Param("What is at the end") String end) {}
          @Tool(value = "Gives back what is deep.", effect = Effect.READ)
          public Level0 echoDeep(@Param("Something deep") Level0 deep) { return deep; }
          """.formatted(
              each(
                  size,
                  i -> "public record Level%d(@Param(\"The next one\") Level%d next) {}\n"
                      .formatted(i, i + 1)),
              size);
    }
  },

  /** Characters in the descriptions of one tool. */
  TEXT {
    @Override
    String members(int size) {
      // No constant of Java holds more than 65,535 bytes.
      int piece = 60_000;
      String start = "What is meant: 快 ";
      return """
          @Tool(value = "Gives back some texts.", effect = Effect.READ)
          public String joinTexts(%s) { return t0; }
          """.formatted(list((size + piece - 1) / piece, i -> {
        int length = Math.min(piece, size - i * piece) - start.length();
        return "@Param(\"%s\") String t%d".formatted(start + "x".repeat(length), i);
      }));
    }
  };

  /** What is in the class. */
  abstract String members(int size);

  String source(int size) {
    return """
        import dev.pokayoke.Description;
        import dev.pokayoke.Effect;
        import dev.pokayoke.Param;
        import dev.pokayoke.Tool;
        import java.util.List;
        import java.util.Map;

        public class Large {
        %s}
        """.formatted(members(size));
  }

  private static String each(int size, IntFunction<String> member) {
    return IntStream.range(0, size).mapToObj(member).collect(joining());
  }

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(joining(",\n"));
  }
}
