import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class NoText {

  @Tool
  // expect: [MissingToolDescription] tool 'list_suppliers' has no description
  String listSuppliers() {
    return "";
  }

  /** @param supplierId number of the supplier, e.g. S-17 */
  @Tool(" ")
  // expect: [MissingToolDescription] tool 'get_supplier' has no description
  String getSupplier(String supplierId) {
    return "";
  }

  @Tool("Returns the number of pallets that are waiting at the gate.")
  int countPallets() {
    return 0;
  }

  /** Returns the number of lorries that are waiting at the gate. */
  @Tool
  int countLorries() {
    return 0;
  }
}
