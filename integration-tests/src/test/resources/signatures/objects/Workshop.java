package signatures.objects;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Objects;

// Shapes that other languages and generators leave behind.
// style: Quarkus LangChain4j
class Workshop {

  /** As Lombok's {@code @Value} makes it. */
  public static final class Plank {
    @Param("Kind of wood")
    private final String wood;

    @Param(value = "Length of the plank", unit = "mm", minimum = 1)
    private final int length;

    public Plank(final String wood, final int length) {
      this.wood = wood;
      this.length = length;
    }

    public String getWood() {
      return wood;
    }

    public int getLength() {
      return length;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Plank plank && plank.wood.equals(wood) && plank.length == length;
    }

    @Override
    public int hashCode() {
      return Objects.hash(wood, length);
    }

    @Override
    public String toString() {
      return "Workshop.Plank(wood=" + wood + ", length=" + length + ")";
    }
  }

  // tool: saw_plank
  // schema: {"type":"object","properties":{
  //   "plank":{"type":"object","properties":{
  //     "wood":{"type":"string","description":"Kind of wood"},
  //     "length":{"type":"integer","minimum":1,"description":"Length of the plank. Unit: mm."}},
  //     "required":["wood","length"],"additionalProperties":false,"description":"Plank to saw"}},
  //   "required":["plank"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "wood":{"type":"string","description":"Kind of wood"},
  //       "length":{"type":"integer","description":"Length of the plank. Unit: mm."}},
  //       "required":["length"],"additionalProperties":false,"description":"As Lombok's @Value makes it."}
  @Tool("Saws a plank in two and returns one of them.")
  Plank sawPlank(@Param("Plank to saw") Plank plank) {
    return plank;
  }

  /** As Kotlin compiles a {@code data class}: component functions and a copy beside the getters. */
  public static final class Nail {
    @Param("Length in millimetres")
    private final int length;

    private final boolean bent;

    public Nail(int length, @Param("Whether it is bent") boolean bent) {
      this.length = length;
      this.bent = bent;
    }

    public final int getLength() {
      return length;
    }

    public final boolean getBent() {
      return bent;
    }

    public final int component1() {
      return length;
    }

    public final boolean component2() {
      return bent;
    }

    public final Nail copy(int length, boolean bent) {
      return new Nail(length, bent);
    }
  }

  // tool: hammer_nails
  // schema: {"type":"object","properties":{
  //   "nails":{"type":"array","items":{"type":"object","properties":{
  //     "length":{"type":"integer","description":"Length in millimetres"},
  //     "bent":{"type":"boolean","description":"Whether it is bent"}},
  //     "required":["length","bent"],"additionalProperties":false,
  //     "description":"As Kotlin compiles a data class: component functions and a copy beside the getters."},
  //     "description":"Nails to hammer in"}},
  //   "required":["nails"],"additionalProperties":false}
  @Tool("Hammers nails in.")
  void hammerNails(@Param("Nails to hammer in") List<Nail> nails) {}

  /** With setters that give the object back. */
  public static class Glue {
    @Param("Minutes until it is dry")
    private int minutes;

    @Param("Name on the bottle")
    private String name;

    public Glue setMinutes(int minutes) {
      this.minutes = minutes;
      return this;
    }

    public Glue setName(String name) {
      this.name = name;
      return this;
    }
  }

  // tool: open_glue
  // schema: {"type":"object","properties":{
  //   "glue":{"type":"object","properties":{
  //     "minutes":{"type":"integer","description":"Minutes until it is dry"},
  //     "name":{"type":"string","description":"Name on the bottle"}},
  //     "required":["minutes","name"],"additionalProperties":false,"description":"Glue to open"}},
  //   "required":["glue"],"additionalProperties":false}
  @Tool("Opens a bottle of glue.")
  void openGlue(@Param("Glue to open") Glue glue) {}
}
