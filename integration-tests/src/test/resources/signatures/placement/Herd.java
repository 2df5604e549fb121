package signatures.placement;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

/** What is open here, the toolbox that inherits from it fills in; alone it has no tools. */
interface Herd<A, K extends Comparable<K>> {

  @Tool("Finds an animal by its mark.")
  A findAnimal(@Param("Mark in the ear") K mark);

  @Tool("Lists the animals that are at least so old.")
  default List<A> listAnimals(@Param(value = "Years", minimum = 0) int years) {
    return List.of();
  }
}
