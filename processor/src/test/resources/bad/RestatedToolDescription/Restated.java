import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Restated {

  // expect: [RestatedToolDescription] the description of tool 'get_customer_address' only repeats its name: "Gets the…
  @Tool("Gets the address of a customer.")
  String getCustomerAddress(@Param("Customer number, e.g. C-118") String customer) {
    return "";
  }

  /** Retrieves all invoices */
  // expect: [RestatedToolDescription] the description of tool 'list_invoices' only repeats its name: "Lists all invoices"
  @Tool("Lists all invoices")
  String listInvoices(@Param("Customer number, e.g. C-118") String customer) {
    return "";
  }

  // expect: [RestatedToolDescription] the description of tool 'update_status' only repeats its name: "更新状态"
  @Tool("更新状态")
  String updateStatus(@Param("Number of the ticket, e.g. 4711") int ticket) {
    return "";
  }

  @Tool("Gets the address that invoices of a customer go to.")
  String getAddress(@Param("Customer number, e.g. C-118") String customer) {
    return "";
  }
}
