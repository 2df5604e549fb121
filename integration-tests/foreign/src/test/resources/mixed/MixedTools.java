package shop;

import dev.langchain4j.agent.tool.P;
import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** Some tools have moved to Pokayoke, one runs in both, and one has not moved yet. */
public class MixedTools {

  /** Looks up when a parcel will arrive, by the number on its label. */
  @Tool(effect = Effect.READ)
  public String findParcel(@Param("Number on the label, e.g. 99.00.1") String number) {
    return number;
  }

  /** Tells the depot in which a parcel was scanned last. */
  @Tool
  @dev.langchain4j.agent.tool.Tool("Tells where a parcel is")
  public String findPlace(@Param("Number on the label, e.g. 99.00.1") @P("The number") String number) {
    return number;
  }

  @dev.langchain4j.agent.tool.Tool
  // expect: [MissingToolDescription] tool 'callCourier' has no description
  public Object callCourier(@P("Number on the label, e.g. 99.00.1") String number) {
    return number;
  }
}
