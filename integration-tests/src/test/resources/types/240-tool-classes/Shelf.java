import dev.pokayoke.Param;
import dev.pokayoke.Tool;

abstract class Shelf<T> {
  @Tool("Returns the value it was given.")
  T echo(@Param("What lies on the shelf") T thing) {
    return thing;
  }
}
