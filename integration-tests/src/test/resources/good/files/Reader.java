package library;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import java.util.Optional;

/**
 * Who reads.
 *
 * @param shoe lost, too
 */
@Description("Somebody with a card")
public record Reader(
    @JsonProperty("card_number") @JsonPropertyDescription("Number on the card") long number,
    @SuppressCheck(value = "MissingParamDescription", reason = "everybody has one") int shoe,
    @Param(value = "Name", maxLength = 40) Optional<String> name) {

  public Reader {
    if (number == 0) {
      throw new IllegalArgumentException("nobody has the number 0");
    }
  }

  public Reader(long number) {
    this(number, 40, Optional.empty());
  }
}
