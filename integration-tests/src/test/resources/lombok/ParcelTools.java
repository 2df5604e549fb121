package parcels;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import lombok.RequiredArgsConstructor;

/** Tools whose types other processors complete. */
@RequiredArgsConstructor(staticName = "with")
public class ParcelTools {
  private final Labels labels;

  public ParcelTools() {
    this(new LabelsImpl());
  }

  /** Prints the label of a parcel and returns what stands on it. */
  @Tool(effect = Effect.READ)
  public Label printLabel(@Param("The parcel, as it was packed") Parcel parcel) {
    return labels.of(parcel);
  }

  /** Finds the parcel with the most weight that a label was printed for. */
  @Tool
  public Parcel findHeaviest(@Param("Town to look in") String town) {
    Item item = new Item();
    item.setName("book");
    return Parcel.builder().address(town).weight(900).item(item).build();
  }
}
