package signatures.polymorphic;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

// style: LangChain4j
class Untold {

  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
  interface Ship {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
  @JsonSubTypes(@JsonSubTypes.Type(value = Sloop.class, name = "sloop"))
  interface Boat {}

  record Sloop(@Param("Length in metres") int length) implements Boat {}

  sealed interface Sail permits Jib, Big {}

  record Jib(@Param("Width in metres") int width) implements Sail {}

  static non-sealed class Big implements Sail {
    @Param("Name of it")
    public String name;
  }

  sealed interface Rope permits Rope.Long, Outer.Long {
    record Long(@Param("Length in metres") int length) implements Rope {}
  }

  static class Outer {
    record Long(@Param("Length in feet") int length) implements Rope {}
  }

  sealed interface Flag permits Red {}

  record Red(@Param("Type of the flag") String type) implements Flag {}

  sealed interface Knot permits Double {}

  record Double(@Param("Knot before") Knot first) implements Knot {}

  // tool: sail_ship
  // finding: [UnsupportedType] type 'Ship' of parameter 'ship' is told apart by @JsonTypeInfo(use = CLASS)
  @Tool("Sails a ship.")
  void sailShip(@Param("Ship to sail") Ship ship) {}

  // tool: sail_boat
  // finding: [UnsupportedType] type 'Boat' of parameter 'boat' has the names of its classes outside
  @Tool("Sails a boat.")
  void sailBoat(@Param("Boat to sail") Boat boat) {}

  // tool: set_sail
  // finding: [UnsupportedType] type 'Big' of parameter 'sail' is non-sealed
  @Tool("Sets a sail.")
  void setSail(@Param("Sail to set") Sail sail) {}

  // tool: pull_rope
  // finding: [DuplicateVariant]
  @Tool("Pulls a rope.")
  void pullRope(@Param("Rope to pull") Rope rope) {}

  // tool: hoist_flag
  // finding: [DiscriminatorClash]
  @Tool("Hoists a flag.")
  void hoistFlag(@Param("Flag to hoist") Flag flag) {}

  // tool: tie_knot
  // finding: [RecursiveType] type 'Knot'
  @Tool("Ties a knot.")
  void tieKnot(@Param("Knot to tie") Knot knot) {}
}
