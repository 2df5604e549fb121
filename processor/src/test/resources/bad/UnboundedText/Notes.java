// option: -Apokayoke.infos=note

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Notes {

  /** Adds a note to an order and returns its number. */
  @Tool
  int addNote(
      // expect: [UnboundedText] parameter 'note' takes a text of any length
      @Param("Note for the warehouse") String note,
      @Param(value = "Title of the note", maxLength = 80) String title,
      @Param(value = "Order number", pattern = "A-\\d+") String order) {
    return 0;
  }

  /** Finds notes. */
  @Tool
  String findNotes(@Param("Words of the note") String words) {
    return "";
  }
}
