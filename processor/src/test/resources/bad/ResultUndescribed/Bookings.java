// option: -Apokayoke.infos=note
import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Map;
import java.util.concurrent.CompletionStage;

class Bookings {

  /** Books a meeting room for an hour. */
  @Tool
  // expect: [ResultUndescribed] nothing says what is in the String that tool 'book_room' returns
  String bookRoom(@Param("Room, as on its door") String room) {
    return "";
  }

  /** Cancels a booking. */
  @Tool
  // expect: [ResultUndescribed] nothing says what is in the Map<String, String> that tool 'cancel_booking' returns
  CompletionStage<Map<String, String>> cancelBooking(@Param("Room, as on its door") String room) {
    return null;
  }

  /** Books a table; returns its number. */
  @Tool
  String bookTable(@Param("Day and hour") String when) {
    return "";
  }

  /** Tells who has a room. */
  @Tool(effect = Effect.READ)
  String whoHas(@Param("Room, as on its door") String room) {
    return "";
  }

  /** Books a desk. */
  @Tool
  int bookDesk(@Param("Day and hour") String when) {
    return 0;
  }
}
