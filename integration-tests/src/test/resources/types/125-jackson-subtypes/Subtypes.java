import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

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
}
