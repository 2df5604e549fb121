import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

class Names {

  sealed interface Vehicle permits Car, Bike {}

  // expect: [DiscriminatorClash] component 'type' of 'Car' has the name 'type', by which the variants of 'Vehicle' are told apart
  record Car(@Param("Model of the car, e.g. Golf") String type) implements Vehicle {}

  // expect: [DiscriminatorClash] component 'kind' of 'Bike' has the name 'type', by which the variants of 'Vehicle' are told apart
  record Bike(@Param(value = "Kind of bike", name = "type") String kind) implements Vehicle {}

  sealed interface Plate permits Old, Recent {}

  record Old(@Param(value = "Letters", name = "letters") String type) implements Plate {}

  // expect: [DiscriminatorClash] component 'type' of 'Recent' has the name 'type', by which the variants of 'Plate' are told apart
  record Recent(String type) implements Plate {}

  record Alone(@Param("Type of the place") String type) {}

  /** Parks vehicles. */
  @Tool
  List<Plate> parkVehicles(
      @Param("What to park, in order") List<Vehicle> vehicles,
      @Param("One more") Vehicle last,
      @Param("Where to park") Alone place) {
    return List.of();
  }
}
