import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Thoughts {

  /** Files an expense claim and returns its number. */
  @Tool
  String fileExpense(
      @Param("What was bought, e.g. train ticket to Bern") String purchase,
      // expect: [ReasoningParam] parameter 'thinking' asks for the model's reasoning
      @Param("Why this claim is correct, in full sentences") String thinking,
      // expect: [ReasoningParam] parameter 'remark' asks for the model's reasoning
      @Param("Explain in detail why you chose this tool") String remark,
      @Param("Why the money was spent, for the accountant") String reason) {
    return "";
  }
}
