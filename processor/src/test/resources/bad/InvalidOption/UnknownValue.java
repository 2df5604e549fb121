// option: -Apokayoke.warnings=notes
// option: -Apokayoke.check.ReservedToolName=of
// option: -Apokayoke.check.UnsupportedType=off
// expect without line: [InvalidOption] option 'pokayoke.warnings' does not accept 'notes'
// expect without line: [InvalidOption] option 'pokayoke.check.ReservedToolName' does not accept 'of'
// expect without line: [InvalidOption] option 'pokayoke.check.UnsupportedType' does not exist
import dev.pokayoke.Tool;

class UnknownValue {

  /** Returns the names of all suppliers that deliver to the main warehouse. */
  @Tool
  String listSuppliers() {
    return "";
  }
}
