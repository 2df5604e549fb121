import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Unions {

  sealed interface Thing permits Colour, Open, Pair {}

  enum Colour implements Thing {
    RED
  }

  static non-sealed class Open implements Thing {}

  record Pair<T>(@Param("First") int first, @Param("Second") T second) implements Thing {}

  sealed interface Only<T> permits Text {}

  record Text(@Param("The text") String text) implements Only<String> {}

  /** Makes things. */
  @Tool
  // expect: [UnsupportedType] type 'Only<Integer>' of the result of tool 'make_things' has no subtype with these type arguments
  Only<Integer> makeThings(
      // expect: [UnsupportedType] type 'Colour' of parameter 'thing' is an enum, which has no properties and so none that tells it apart
      // expect: [UnsupportedType] type 'Open' of parameter 'thing' is non-sealed, so that it may be any class
      // expect: [UnsupportedType] type 'Pair<T>' of parameter 'thing' has a type parameter that its sealed type does not know
      @Param("The thing") Thing thing) {
    return null;
  }
}
