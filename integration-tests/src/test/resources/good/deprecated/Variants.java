package good.deprecated;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** Nothing that a tool names here is deprecated, but one of the variants is. */
public class Variants {

  public sealed interface Thing permits Used, Fresh {}

  @Deprecated
  public record Used(@Param("Age in years") int age) implements Thing {}

  public record Fresh() implements Thing {}

  @Tool("Shows a thing as it is.")
  public Thing showThing(@Param("Thing to show") Thing thing) {
    return thing;
  }
}
