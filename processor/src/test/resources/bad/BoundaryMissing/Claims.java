import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Claims {

  /** Files an expense claim and returns its number. */
  @Tool
  String fileClaim(@Param("What was paid for, e.g. a taxi") String purpose) {
    return "";
  }

  /** Files an expense claim with a receipt, in a foreign currency, and returns its number. */
  @Tool
  // expect: [BoundaryMissing] nothing says when to use tool 'create_expense' and when 'file_claim'
  String createExpense(@Param("What was paid for, e.g. a taxi") String reason) {
    return "";
  }

  /** Files an expense claim of a whole team and returns its number. For one person use file_claim. */
  @Tool
  String createTeamExpense(@Param("What was paid for, e.g. a taxi") String reason) {
    return "";
  }

  /** Lists the expense claims that wait for approval. */
  @Tool
  String listClaims() {
    return "";
  }

  /** Lists the expense claims that wait for approval of the auditor. */
  @Tool
  String listClaimsOfAuditor() {
    return "";
  }
}
