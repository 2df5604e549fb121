import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;

class Later {

  record Order(
      @Param("Number of the order") String number,
      // expect: [UnsupportedType] type 'Future<String>' of component 'state' of 'Order' is only for the result as a whole
      @Param("How far it is") Future<String> state) {}

  /** Cancels an order when its number has come. */
  @Tool(effect = Effect.WRITE)
  CompletionStage<Void> cancelOrder(
      // expect: [UnsupportedType] type 'CompletionStage<String>' of parameter 'number' is only for results
      @Param("Number of the order") CompletionStage<String> number) {
    return number.thenAccept(found -> {});
  }

  /** Returns the order that came last. */
  @Tool
  CompletableFuture<Order> getLastOrder() {
    return null;
  }

  /** Lists the orders, each when it comes. */
  @Tool
  // expect: [UnsupportedType] type 'Future<String>' of the result of tool 'list_orders' is only for the result as a whole
  List<Future<String>> listOrders() {
    return List.of();
  }

  /** Lists the orders as they come. */
  @Tool
  // expect: [UnsupportedType] type 'Publisher<String>' of the result of tool 'list_coming' is many values that come later
  Flow.Publisher<String> listComing() {
    return null;
  }

  /** Counts the orders, when it is known how. */
  @Tool
  // expect: [UnsupportedType] type 'CompletionStage<Future<Integer>>' of the result of tool 'count_orders' comes later than another one that comes later
  CompletionStage<Future<Integer>> countOrders() {
    return null;
  }
}
