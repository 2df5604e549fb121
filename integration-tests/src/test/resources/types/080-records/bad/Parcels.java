import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Parcels {
  private record Parcel(@Param("What is in it") String content) {}

  @Tool("Returns the value it was given.")
  public String echo(@Param("What to send") Parcel parcel) {
    return parcel.content();
  }
}
