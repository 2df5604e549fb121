import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Methods {

  /** Stores values and returns how many there are. */
  @Tool
  // expect: [GenericTool] the tool method 'store' has type parameters
  <T> int store(@Param("What to store") T value, @Param("More of it") List<T> more) {
    return 0;
  }

  // expect: [GenericTool] the tool class 'Shelf' has type parameters
  static class Shelf<T> {

    /** Puts something onto the shelf and returns its place. */
    @Tool
    int put(@Param("What to put there") T thing) {
      return 0;
    }
  }
}
