package library;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Description;

/** In the order of the alphabet, because the Eclipse compiler knows no other for the constants of a class file. */
public enum Coin {
  @JsonProperty("cent")
  CENT,
  /** Not this. */
  @JsonProperty("euro")
  @Description("100 cents")
  EURO
}
