package signatures.recursion;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

// style: ADK
class Endless {

  record Doll(@Param("Paint on it") String paint, @Param("Doll inside") Doll inside) {}

  record Hen(@Param("Egg that it came from") Egg egg) {}

  record Egg(@Param("Hen that laid it") Hen hen) {}

  record Onion<T>(@Param("What is inside") List<Onion<List<T>>> inside) {}

  // No value of it could ever be sent.
  // tool: open_doll
  // finding: [RecursiveType] type 'Doll' of
  @Tool("Opens a doll.")
  void openDoll(@Param("Doll to open") Doll doll) {}

  // tool: find_first
  // finding: [RecursiveType] type 'Hen' of
  @Tool("Finds out which was first.")
  void findFirst(@Param("Hen to ask") Hen hen) {}

  // Each layer is of another type than the one around it.
  // tool: peel_onion
  // finding: [TooLarge] type 'List' of component 'inside' of 'Onion<List<
  @Tool("Peels an onion.")
  void peelOnion(@Param("Onion to peel") Onion<String> onion) {}
}
