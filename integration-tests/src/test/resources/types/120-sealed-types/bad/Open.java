import dev.pokayoke.Param;
import dev.pokayoke.Tool;

public class Open {
  public sealed interface Payment permits Card, Transfer, Coin {}

  public static non-sealed class Card implements Payment {}

  public record Transfer(@Param("Account to pay from") String iban) implements Payment {}

  public enum Coin implements Payment {
    EURO
  }

  @Tool("Pays.")
  public void pay(@Param("How to pay") Payment payment) {}
}
