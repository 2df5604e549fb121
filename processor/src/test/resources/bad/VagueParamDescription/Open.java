import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Open {

  record Entry(
      @Param("Account number, four digits") String account,
      @Param("What was bought or sold") String purpose) {}

  record Data(
      // expect: [VagueParamDescription] name and description of component 'input' of 'Data' leave open what to pass: "Some data"
      @Param("Some data") String input) {}

  /** Books an entry in the ledger and returns its number. */
  @Tool
  int bookEntry(
      @Param("Account, text and amount of the entry") Entry entry,
      @Param("What the bank has sent about it") Data statement,
      // expect: [VagueParamDescription] name and description of parameter 'input' leave open what to pass: "The input value"
      @Param("The input value") String input,
      // expect: [VagueParamDescription] name and description of parameter 'options' leave open what to pass: "Various options…
      @Param("Various options, etc.") String options,
      // expect: [VagueParamDescription] name and description of parameter 'param' leave open what to pass: "参数"
      @Param("参数") String param,
      @Param("What the auditor reads later, one sentence") String text) {
    return 0;
  }
}
