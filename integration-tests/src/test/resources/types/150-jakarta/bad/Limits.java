import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

public class Limits {
  @Tool("Returns the value it was given.")
  public int echo(@Max(50) @Param(value = "How many pieces", maximum = 99) int pieces) {
    return pieces;
  }

  @Tool("Returns the value it was given.")
  public int echoSize(@Size(min = 1) @Param("How many pieces") int pieces) {
    return pieces;
  }

  @Tool("Returns the value it was given.")
  public List<String> echoAll(@Param("Where to send the receipts") List<@Email String> mails) {
    return mails;
  }

  @Tool("Returns the value it was given.")
  public int echoNone(@Positive @Max(0) @Param("How many pieces") int pieces) {
    return pieces;
  }
}
