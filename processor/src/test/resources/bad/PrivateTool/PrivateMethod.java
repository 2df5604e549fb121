import dev.pokayoke.Tool;

class PrivateMethod {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  @Tool
  // expect: [PrivateTool] the tool method 'listSuppliers' is private
  private String listSuppliers() {
    return "";
  }
}
