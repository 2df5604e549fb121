import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Doubled {

  record Round1(@Param("Winner of the upper half") Round2 upper, @Param("Winner of the lower half") Round2 lower) {}

  record Round2(@Param("Winner of the upper half") Round3 upper, @Param("Winner of the lower half") Round3 lower) {}

  record Round3(@Param("Winner of the upper half") Round4 upper, @Param("Winner of the lower half") Round4 lower) {}

  record Round4(@Param("Winner of the upper half") Round5 upper, @Param("Winner of the lower half") Round5 lower) {}

  record Round5(@Param("Winner of the upper half") Round6 upper, @Param("Winner of the lower half") Round6 lower) {}

  record Round6(@Param("Winner of the upper half") Round7 upper, @Param("Winner of the lower half") Round7 lower) {}

  record Round7(@Param("Winner of the upper half") Round8 upper, @Param("Winner of the lower half") Round8 lower) {}

  record Round8(@Param("Winner of the upper half") Round9 upper, @Param("Winner of the lower half") Round9 lower) {}

  record Round9(@Param("Winner of the upper half") Round10 upper, @Param("Winner of the lower half") Round10 lower) {}

  record Round10(@Param("Winner of the upper half") Round11 upper, @Param("Winner of the lower half") Round11 lower) {}

  record Round11(@Param("Winner of the upper half") Round12 upper, @Param("Winner of the lower half") Round12 lower) {}

  record Round12(@Param("Winner of the upper half") Round13 upper, @Param("Winner of the lower half") Round13 lower) {}

  record Round13(@Param("Winner of the upper half") Round14 upper, @Param("Winner of the lower half") Round14 lower) {}

  record Round14(@Param("Name of the player") String upper, @Param("Name of the other player") String lower) {}

  /** Draws the plan of a tournament of two to the power of 14 players. */
  @Tool
  String drawPlan(
      // expect: [TooLarge] type 'Round1' of parameter 'tournament' holds more than 10,000 properties, each counted…
      @Param("The final and what leads to it") Round1 tournament,
      @Param("Who plays for the third place") Round8 third) {
    return "";
  }

  /** Lists the tournaments of a year. */
  @Tool
  // expect: [TooLarge] type 'Round1' of the result of tool 'list_tournaments' holds more than 10,000 properties, each…
  List<Round1> listTournaments(@Param("The year") int year) {
    return List.of();
  }
}
