import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

// expect: [InvalidToolName] the prefix 'main warehouse' makes tool names that not every provider takes
@Toolbox("main warehouse")
class Prefix {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  @Tool
  String listSuppliers() {
    return "";
  }

  /** Returns the number of pallets that are waiting at the gate. */
  @Tool
  int countPallets() {
    return 0;
  }
}
