import dev.pokayoke.Tool;

abstract class AbstractClass {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  @Tool
  // expect: [AbstractTool] the tool method 'listSuppliers' of the class 'AbstractClass' is abstract
  abstract String listSuppliers();

  /** Returns the number of pallets that are waiting at the gate. */
  @Tool
  int countPallets() {
    return 0;
  }

  interface Fine {

    /** Returns the number of lorries that are waiting at the gate. */
    @Tool
    int countLorries();
  }
}
