import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Names {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  // expect: [InvalidToolName] the tool name 'list-suppliers' is not one that every provider takes
  @Tool(name = "list-suppliers")
  String listSuppliers() {
    return "";
  }

  /** Returns the address of one supplier. */
  @Tool(
      // expect: [InvalidToolName] the tool name 'get supplier' is not one…
      name = "get supplier")
  String supplier(@Param("Number of the supplier, e.g. S-17") String supplierId) {
    return "";
  }

  /** Returns the state of the main warehouse, as a short text. */
  @Tool
  // expect: [InvalidToolName] the tool name 'state$now' is not one…
  String state$now() {
    return "";
  }

  /** Returns the number of pallets that are waiting at the gate. */
  @Tool
  // expect: [InvalidToolName] the tool name 'count_of_all_pallets_that_wait_at_the_gate_for_a_lorry_to_come_back' has 67 characters; providers take at most 64
  int countOfAllPalletsThatWaitAtTheGateForALorryToComeBack() {
    return 0;
  }
}
