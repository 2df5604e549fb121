import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Types {

  private enum Unit {
    KM,
    MILE
  }

  private record Trip(@Param("Length in kilometres") int length) {}

  /** Converts a length to another unit. */
  @Tool
  double convertLength(
      @Param("Length to convert") double length,
      // expect: [InaccessibleType] type 'Unit' of parameter 'unit' cannot be reached…
      @Param("Unit to convert to") Unit unit) {
    return 0;
  }

  /** Returns the longest trip of this year. */
  @Tool
  // expect: [InaccessibleType] type 'Trip' of the result of tool 'get_longest_trip' cannot be reached…
  Trip getLongestTrip() {
    return new Trip(0);
  }

  // expect: [InaccessibleType] the tool class 'Hidden' is private or lies in a private class
  private static class Hidden {

    record Note(@Param("What it says") String text) {}

    /** Stores a note and returns its number. */
    @Tool
    int storeNote(@Param("What to store") Note note) {
      return 0;
    }
  }
}
