package good.futures;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolResult;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.stream.Stream;

public class Futures {

  public enum State {
    OPEN,
    SENT
  }

  public record Order(@Param("Number of it") String number, @Param("How far it is") State state) {}

  @Tool("Gets an order, later.")
  public CompletionStage<Order> getOrder(@Param("Number of the order") String number) {
    return CompletableFuture.supplyAsync(() -> new Order(number, State.SENT));
  }

  @Tool("Finds an order, or none, later.")
  public CompletableFuture<Optional<Order>> findOrder(@Param("Number of the order") String number) {
    return CompletableFuture.completedFuture(
        number.isEmpty() ? Optional.empty() : Optional.of(new Order(number, State.OPEN)));
  }

  @Tool("Lists orders, later.")
  public Future<List<Order>> listOrders() {
    return CompletableFuture.completedFuture(List.of(new Order("A-1", State.OPEN)));
  }

  @Tool("Lists numbers, later and one by one.")
  public CompletionStage<Stream<Integer>> listNumbers() {
    return CompletableFuture.completedStage(Stream.of(1, 2));
  }

  @Tool("Counts orders, later.")
  public CompletionStage<Integer> countOrders() {
    return CompletableFuture.completedStage(2);
  }

  @Tool("Counts orders if they can be counted, later.")
  public Future<OptionalInt> countCountable() {
    return CompletableFuture.completedFuture(OptionalInt.empty());
  }

  @Tool("Gets a greeting, later.")
  public CompletionStage<String> getGreeting(@Param("Who is greeted") String context) {
    return CompletableFuture.completedStage("Hello " + context);
  }

  @Tool("Gets a letter, later.")
  public Future<Character> getLetter() {
    return CompletableFuture.completedFuture('x');
  }

  @Tool("Gets a result of its own, later.")
  public CompletionStage<ToolResult> getResult() {
    return CompletableFuture.completedStage(ToolResult.error("Try again."));
  }

  @Tool(value = "Closes an order, later.", effect = Effect.WRITE)
  public CompletionStage<Void> closeOrder() {
    return CompletableFuture.completedStage(null);
  }

  @Tool("Gets what no class holds, later.")
  public static Future<Long> getStatic() {
    return CompletableFuture.completedFuture(9007199254740993L);
  }
}
