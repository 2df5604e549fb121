import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

public class Early {
  @Tool("Returns the number it was given.")
  public int echo(@Param("Number to return") CompletableFuture<Integer> number) throws Exception {
    return number.get();
  }

  @Tool("Returns some numbers.")
  public List<Future<Integer>> some() {
    return List.of();
  }

  @Tool("Returns a number.")
  public CompletionStage<Future<Integer>> later() {
    return CompletableFuture.completedFuture(some().get(0));
  }

  @Tool("Returns numbers.")
  public Flow.Publisher<Integer> many() {
    return null;
  }
}
