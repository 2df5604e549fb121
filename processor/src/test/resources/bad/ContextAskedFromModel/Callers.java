import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Callers {

  /** Lists the invoices of the year so far. */
  @Tool
  String listInvoices(
      // expect: [ContextAskedFromModel] parameter 'tenantId' asks the model for what the program knows of its caller
      @Param("Whose books are read") String tenantId,
      // expect: [ContextAskedFromModel] parameter 'customerId' asks the model for what the program knows of its caller
      @Param("Number of the customer who is logged in") String customerId,
      // expect: [ContextAskedFromModel] parameter 'employee' asks the model for what the program knows of its caller
      @Param("当前登录的员工编号") String employee,
      @Param("Number of the supplier that sent them") String supplierId,
      @FromContext("user") String user) {
    return "";
  }
}
