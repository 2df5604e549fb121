import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class Later {
  @Tool("Returns the value it was given.")
  public CompletionStage<Integer> echo(@Param("Number to return later") int number) {
    return CompletableFuture.supplyAsync(() -> number);
  }

  @Tool("Does nothing, later.")
  public CompletableFuture<Void> waitABit() {
    return CompletableFuture.completedFuture(null);
  }
}
