import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;

class Types {

  enum Kind {
    PRIVATE,
    BUSINESS
  }

  /** Stores what an application knows of a customer and returns the number of the entry. */
  @Tool
  int storeNotes(
      // expect: [OpenSchema] type 'Object' of parameter 'value' lets the model send anything
      @Param("What to store") Object value,
      // expect: [OpenSchema] type 'Map<String, Object>' of parameter 'more' lets the model send anything
      @Param("More of it, by name") Map<String, Object> more,
      // expect: [OpenSchema] type 'Object' of parameter 'all' lets the model send anything
      @Param("Everything else") List<Object> all,
      // expect: [OpenSchema] type 'Object' of parameter 'byKind' lets the model send anything
      @Param("What to store of each kind") Map<Kind, Object> byKind,
      @SuppressCheck(value = "OpenSchema", reason = "handed on to the customer's own system as it is")
          @Param("Fields of the customer's own form, by name")
          Map<String, Object> form) {
    return 0;
  }

  /** Returns what an application knows of a customer. */
  @Tool
  Map<String, Object> getNotes(@Param("Number of the entry") int number) {
    return Map.of();
  }
}
