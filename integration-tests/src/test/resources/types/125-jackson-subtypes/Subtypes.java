import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Subtypes {
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Card.class, name = "card"),
    @JsonSubTypes.Type(value = Transfer.class, name = "transfer")
  })
  public interface Payment {}

  public record Card(@Param("Last four digits") String digits) implements Payment {}

  public record Transfer(@Param("Account to pay from") String iban) implements Payment {}

  @Tool("Returns the value it was given.")
  public Payment echo(@Param("How the order is paid") Payment payment) {
    return payment;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@made_of")
  public sealed interface Cup permits Glass, Paper {}

  @JsonTypeName("glass")
  public record Glass(@Param("Its colour") String colour) implements Cup {}

  @JsonTypeName("paper")
  public record Paper(@Param("How many there are") int pieces) implements Cup {}

  @Tool("Returns the value it was given.")
  public List<Cup> echoCups(@Param("What to drink from") List<Cup> cups) {
    return cups;
  }
}
