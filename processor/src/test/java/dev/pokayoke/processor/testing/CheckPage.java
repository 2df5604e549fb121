package dev.pokayoke.processor.testing;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.util.ArrayList;
import java.util.List;

/** The page of a check: its title, and the blocks of Java under "## Wrong" and "## Right". */
public record CheckPage(String title, List<Snippet> wrong, List<Snippet> right) {

  public static CheckPage of(String markdown) {
    String title = "";
    String section = "";
    List<Snippet> wrong = new ArrayList<>();
    List<Snippet> right = new ArrayList<>();
    StringBuilder block = null;
    for (String line : markdown.split("\n", -1)) {
      if (block != null) {
        if (line.startsWith("```")) {
          (section.equals("Wrong") ? wrong : right).add(new Snippet(block.toString()));
          block = null;
        } else {
          block.append(line).append('\n');
        }
      } else if (line.startsWith("# ")) {
        title = line.substring(2).strip();
      } else if (line.startsWith("## ")) {
        section = line.substring(3).strip();
      } else if (line.startsWith("```java") && List.of("Wrong", "Right").contains(section)) {
        block = new StringBuilder();
      }
    }
    return new CheckPage(title, List.copyOf(wrong), List.copyOf(right));
  }

  /** What is wrong with the build, or only with all tools together, cannot be shown by the code of a class. */
  public static boolean hasCode(String id) {
    return CheckId.valueOf(id).family() != CheckId.Family.BUILD
        && !id.equals(CheckId.IdWithoutSource.name());
  }
}
