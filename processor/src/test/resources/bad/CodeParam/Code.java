import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Code {

  /** Changes rows of the warehouse's database. */
  @Tool
  String changeRows(
      // expect: [CodeParam] parameter 'sql' takes code that the tool runs
      @Param("SQL statement to run, PostgreSQL 15") String sql) {
    return "";
  }

  /** Explains what a query of the warehouse's database would cost. */
  @Tool(effect = Effect.READ)
  String explainQuery(@Param("SQL statement to explain, PostgreSQL 15") String sql) {
    return "";
  }

  /** Sends a voucher to a customer. */
  @Tool
  String sendVoucher(@Param("Code that is printed on the voucher, e.g. SPRING-26") String code) {
    return "";
  }
}
