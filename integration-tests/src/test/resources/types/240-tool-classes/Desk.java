import dev.pokayoke.Toolbox;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

@Toolbox("desk")
class Desk extends Shelf<Integer> {
  @Tool("Adds two numbers.")
  static int add(@Param("First number") int left, @Param("Second number") int right) {
    return left + right;
  }

  interface Clock {
    @Tool("Tells the hour of the day.")
    int hour(@Param("City whose clock to read") String city);

    final class Real implements Clock {
      @Override
      public int hour(String city) {
        return city.length();
      }
    }
  }
}
