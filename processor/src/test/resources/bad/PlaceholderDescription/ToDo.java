import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class ToDo {

  record Stay(
      @Param("Day of arrival, e.g. 2026-03-31") String arrival,
      // expect: [PlaceholderDescription] the description of component 'nights' of 'Stay' is a placeholder: "TBD"
      @Param("TBD") int nights) {}

  // expect: [PlaceholderDescription] the description of tool 'book_room' is a placeholder: "TODO: describe me"
  @Tool("TODO: describe me")
  String bookRoom(
      @Param("Room number as printed on the door") String room,
      // expect: [PlaceholderDescription] the description of parameter 'guest' is a placeholder: "description"
      @Param("description") String guest,
      @Param("When the room is needed") Stay stay) {
    return "";
  }

  // expect: [PlaceholderDescription] the description of tool 'cancel_room' is a placeholder: "待补充"
  @Tool("待补充")
  String cancelRoom(
      // expect: [PlaceholderDescription] the description of parameter 'room' is a placeholder: "..."
      @Param("...") String room,
      @Param("What is still to do in the room, e.g. cleaning") String todo) {
    return "";
  }
}
