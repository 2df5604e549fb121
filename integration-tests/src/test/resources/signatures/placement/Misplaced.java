package signatures.placement;

import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: Spring AI
class Misplaced {

  private record Secret(@Param("What nobody knows") String word) {}

  // tool: hide_key
  // finding: [PrivateTool] the tool method 'hideKey' is private
  @Tool("Hides a key.")
  private void hideKey(@Param("Place to hide it") String place) {}

  // tool: find_any
  // finding: [GenericTool] the tool method 'findAny' has type parameters
  @Tool("Finds anything.")
  <T> T findAny(@Param("Things to look at") List<T> things) {
    return null;
  }

  // tool: find_largest
  // finding: [GenericTool] the tool method 'findLargest' has type parameters
  @Tool("Finds the largest.")
  <N extends Number> double findLargest(@Param("Numbers to compare") N number) {
    return 0;
  }

  // tool: tell_secret
  // finding: [InaccessibleType] type 'Secret' of parameter 'secret'
  @Tool("Tells a secret.")
  void tellSecret(@Param("Secret to tell") Secret secret) {}

  // tool: throw_it
  // finding: [UnsupportedType] the tool method 'throwIt' throws what is neither an Exception nor an Error
  @Tool("Throws something.")
  void throwIt() throws Throwable {}

  // tool: list_guests
  // finding: [UnsupportedType] type 'List<String>' of parameter 'guests', which comes from the context
  @Tool("Lists the guests who are here.")
  List<String> listGuests(@FromContext("guests") List<String> guests) {
    return guests;
  }

  abstract static class Unfinished {

    // tool: finish_it
    // finding: [AbstractTool] the tool method 'finishIt' of the class 'Unfinished' is abstract
    @Tool("Finishes something.")
    abstract void finishIt();
  }

  static class Chest<T> {

    // tool: open_chest
    // finding: [GenericTool] the tool class 'Chest' has type parameters
    @Tool("Opens a chest.")
    T openChest() {
      return null;
    }
  }

  private static class Hidden {

    // tool: peek
    // finding: [InaccessibleType] the tool class 'Hidden' is private
    @Tool("Peeks into the dark.")
    void peek() {}
  }
}
