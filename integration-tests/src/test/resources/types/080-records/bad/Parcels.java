import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Parcels {
  private record Parcel(@Param("What is in it") String content) {}

  public record Box(String content, @Param(value = "How many", required = false) int count) {}

  public record Sack(@Param("What is in it") String content, @Param(value = "Weight", name = "content") double weight) {}

  @Tool("Returns the content.")
  public String echo(@Param("What to send") Parcel parcel) {
    return parcel.content();
  }

  @Tool("Returns the value it was given.")
  public Box echoBox(@Param("What to send") Box box) {
    return box;
  }

  @Tool("Returns the value it was given.")
  public Sack echoSack(@Param("What to send") Sack sack) {
    return sack;
  }

  @Tool("Returns the value it was given.")
  public Box echoDefault(@Param(value = "What to send", defaultValue = "{}") Box box) {
    return box;
  }
}
