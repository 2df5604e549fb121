import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

@Toolbox("reports")
class Generic {

  /** Prints the sales report of a month. */
  @Tool
  // expect: [GenericToolName] the name of tool 'reports_run' says nothing of what it does
  String run(@Param("Month, e.g. 2026-03") String month) {
    return "";
  }

  /** Sends the sales report of a month by mail. */
  // expect: [GenericToolName] the name of tool 'reports_process_data' says nothing of what it does
  @Tool(name = "process_data")
  String send(@Param("Month, e.g. 2026-03") String month) {
    return "";
  }

  /** Runs the query that an analyst has saved, and returns its rows. */
  @Tool
  String runQuery(@Param("Name under which it was saved") String query) {
    return "";
  }
}
