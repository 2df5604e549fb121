import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.concurrent.CompletionStage;

class Results {

  /** Stores a note for the warehouse. */
  @Tool
  // expect: [NoResult] tool 'store_note' returns nothing
  void storeNote(@Param("What the warehouse has to know") String note) {}

  /** Drops a note for the warehouse. */
  @Tool
  // expect: [NoResult] tool 'drop_note' returns nothing
  CompletionStage<Void> dropNote(@Param("What the warehouse need not know") String note) {
    return null;
  }

  /** Counts the notes for the warehouse. */
  @Tool
  int countNotes() {
    return 0;
  }
}
