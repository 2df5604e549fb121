import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Negated {

  /** Exports the address book and returns the path of the file. */
  @Tool
  String exportAddresses(
      // expect: [NegatedBoolean] parameter 'noHeader' says what is not to be
      @Param("Whether the line with the names of the columns is left out") boolean noHeader,
      // expect: [NegatedBoolean] parameter 'fresh' says what is not to be
      @Param(value = "Whether addresses are read anew", name = "disable_cache") boolean fresh,
      @Param("Whether everybody may read the file") boolean isPublic,
      // expect: [NegatedBoolean] parameter 'isPrivate' and parameter 'isPublic' exclude each other
      @Param("Whether only the owner may read the file") boolean isPrivate,
      @Param("Whether notes are in the file") boolean withNotes) {
    return "";
  }
}
