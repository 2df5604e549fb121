import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.concurrent.CompletableFuture;

public class Early {
  @Tool("Returns the number it was given.")
  public int echo(@Param("Number to return") CompletableFuture<Integer> number) throws Exception {
    return number.get();
  }
}
