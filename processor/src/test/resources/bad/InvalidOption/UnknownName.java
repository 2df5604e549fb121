// option: -Apokayoke.profil=strict
// expect without line: [InvalidOption] option 'pokayoke.profil' does not exist
import dev.pokayoke.Tool;

class UnknownName {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  @Tool
  String listSuppliers() {
    return "";
  }
}
