// option: -Apokayoke.infos=note

import dev.pokayoke.Tool;

class Names {

  /** Lists all suppliers. */
  @Tool
  String listSuppliers() {
    return "";
  }

  /** Lists all buyers. */
  // expect: [ToolNameShape] tool 'listBuyers' is named in another style than 'list_suppliers'
  @Tool(name = "listBuyers")
  String listBuyers() {
    return "";
  }

  /** Lists all shops. */
  @Tool
  String shops() {
    return "";
  }
}
