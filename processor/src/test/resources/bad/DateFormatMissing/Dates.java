import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;

class Dates {

  record Stay(
      // expect: [DateFormatMissing] nothing says in which form component 'arrival' of 'Stay' holds its time
      @Param("First night in the house") String arrival,
      @Param("Last night in the house") LocalDate departure) {}

  /** Reserves a room and returns the number of the reservation. */
  @Tool
  String bookRoom(
      @Param("The nights") Stay stay,
      // expect: [DateFormatMissing] nothing says in which form parameter 'birthDate' holds its time
      @Param("Of the youngest guest") String birthDate,
      // expect: [DateFormatMissing] nothing says in which form parameter 'checkedBy' holds its time
      @Param("Day on which the reservation was checked") String checkedBy,
      @Param("Until when it can be cancelled, e.g. 2026-03-31") String cancelUntil,
      @Param(value = "When the guest will be called", pattern = "\\d\\d:\\d\\d") String callTime,
      @Param("Time zone of the house, as in Europe/Bern") String timeZone) {
    return "";
  }
}
