package signatures.placement;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: Quarkus LangChain4j
interface Herd<A, K extends Comparable<K>> {

  // A binding would have to have type parameters too; the class that says what they are annotates its own methods.
  // tool: find_animal
  // finding: [GenericTool] the tool class 'Herd' has type parameters
  @Tool("Finds an animal by its mark.")
  A findAnimal(@Param("Mark in the ear") K mark);

  @Tool("Lists the animals that are at least so old.")
  default List<A> listAnimals(@Param(value = "Years", minimum = 0) int years) {
    return List.of();
  }
}
