package parcels;

import dev.pokayoke.Param;
import lombok.Data;

/** With setters and getters that Lombok writes. */
@Data
public class Item {
  @Param("Name of the thing on the invoice")
  private String name;

  @Param(value = "How many of them; one if left out", required = false, minimum = 1)
  private int count = 1;
}
