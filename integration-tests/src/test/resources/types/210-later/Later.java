import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

public class Later {
  @Tool("Returns the value it was given.")
  public CompletionStage<Integer> echo(@Param("Number to return later") int number) {
    return CompletableFuture.supplyAsync(() -> number);
  }

  @Tool("Does nothing, later.")
  public CompletableFuture<Void> waitABit() {
    return CompletableFuture.completedFuture(null);
  }

  public record Found(@Param("How many") int pieces) {}

  @Tool("Returns the value it was given.")
  public Future<List<Found>> echoAll(@Param("What to return later") List<Found> all) {
    return CompletableFuture.completedFuture(all);
  }
}
