import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

@Toolbox("desk")
class Desk extends Shelf<Integer> {
  @Tool("Adds two numbers.")
  static int add(@Param("First number") int left, @Param("Second number") int right) {
    return left + right;
  }

  interface Clock {
    @Tool("Returns the value it was given.")
    int echoHour(@Param(value = "Hour of the day", maximum = 23) int hour);

    final class Real implements Clock {
      @Override
      public int echoHour(int hour) {
        return hour;
      }
    }
  }

  enum Bell {
    LOUD;

    @Tool("Returns the value it was given.")
    static Bell echoBell(@Param("Bell to ring") Bell bell) {
      return bell;
    }
  }

  record Drawer() {
    @Tool("Returns the value it was given.")
    protected String echoKey(@Param("Key of the drawer") String key) throws java.io.IOException {
      return key;
    }

    record Lock() {
      @Tool("Returns the value it was given.")
      boolean echoLocked(@Param("Whether to lock it") boolean locked) {
        return locked;
      }
    }
  }
}
