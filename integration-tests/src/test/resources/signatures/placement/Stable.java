package signatures.placement;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

/** An abstract class with type parameters, of which some methods are tools. */
abstract class Stable<T> {

  @Tool("Sells an animal at the market.")
  void sellAnimal(@Param("Animal to sell") T animal, @Param("Price in EUR") int price) {}

  abstract T buyAnimals(@Param(value = "Animals to buy", maxItems = 9) List<T> animals);

  String notATool(T animal) {
    return "";
  }
}
