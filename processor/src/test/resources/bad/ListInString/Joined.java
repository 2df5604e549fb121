import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Joined {

  /** Sends a message to some colleagues. */
  @Tool
  String notifyColleagues(
      // expect: [ListInString] parameter 'colleagues' carries a list or JSON in a text
      @Param("Mail addresses, comma separated") String colleagues,
      // expect: [ListInString] parameter 'fields' carries a list or JSON in a text
      @Param("What is filled into the message, as a JSON object") String fields,
      // expect: [ListInString] parameter 'rooms' carries a list or JSON in a text
      @Param("会议室名称，用逗号分隔") String rooms,
      @Param("Numbers of the projects it is about") List<Integer> projects,
      @Param("Words of the message; commas are fine") String message) {
    return "";
  }
}
