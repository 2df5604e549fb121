package parcels;

import dev.pokayoke.Param;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** Immutable, made by a builder that Lombok writes. */
@Value
@Builder
public class Parcel {
  @Param("Street, house number, postal code and town")
  String address;

  @Param(value = "Weight", unit = "g", minimum = 1, maximum = 31_500)
  int weight;

  @Singular
  @Param("What is inside, one entry for each kind of thing")
  List<Item> items;
}
