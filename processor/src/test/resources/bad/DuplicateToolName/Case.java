import dev.pokayoke.Tool;

class Case {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  @Tool(name = "suppliers")
  String listSuppliers() {
    return "";
  }

  /** Returns the names of all suppliers that deliver to any warehouse. */
  // expect: [DuplicateToolName] the tool names 'suppliers' and 'Suppliers' differ only in case or punctuation
  @Tool(name = "Suppliers")
  String listAllSuppliers() {
    return "";
  }
}
