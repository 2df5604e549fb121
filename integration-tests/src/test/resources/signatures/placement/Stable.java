package signatures.placement;

import dev.pokayoke.Param;
import java.util.List;

abstract class Stable<T> {

  abstract T buyAnimals(@Param(value = "Animals to buy", maxItems = 9) List<T> animals);

  String notATool(T animal) {
    return "";
  }
}
