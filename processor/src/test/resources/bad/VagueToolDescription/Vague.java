import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Vague {

  // expect: [VagueToolDescription] the description of tool 'check_stock' fits any tool: "Handles various data."
  @Tool("Handles various data.")
  int checkStock(@Param("Article number, e.g. 4711-S") String article) {
    return 0;
  }

  /** Does the necessary things for the user. */
  @Tool
  // expect: [VagueToolDescription] the description of tool 'close_till' fits any tool: "Does the necessary things for…
  String closeTill(@Param("Till to close, by its number") int till) {
    return "";
  }

  // expect: [VagueToolDescription] the description of tool 'find_meeting_rooms' fits any tool: "Manages meeting rooms"
  @Tool("Manages meeting rooms")
  String findMeetingRooms(@Param("Seats needed") int seats) {
    return "";
  }

  // expect: [VagueToolDescription] the description of tool 'count_visitors' fits any tool: "处理相关信息"
  @Tool("处理相关信息")
  int countVisitors(@Param("Day to count, e.g. 2026-03-31") String day) {
    return 0;
  }

  @Tool("Calculates the square root of a number")
  double squareRoot(@Param("Not negative") double number) {
    return Math.sqrt(number);
  }

  @Tool("查询订单的状态和发货日期")
  String findOrder(@Param("订单编号，印在收据上") String orderNumber) {
    return "";
  }
}
