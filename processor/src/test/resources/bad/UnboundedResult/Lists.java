import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.concurrent.CompletionStage;

class Lists {

  record Order(int number) {}

  /** Lists all orders. */
  @Tool
  // expect: [UnboundedResult] tool 'list_orders' returns all there is
  List<Order> listOrders(@Param("Cancelled ones as well") boolean cancelled) {
    return List.of();
  }

  /** Lists what is to be paid. */
  @Tool
  // expect: [UnboundedResult] tool 'list_debts' returns all there is
  CompletionStage<Order[]> listDebts() {
    return null;
  }

  /** Lists the orders of a customer. */
  @Tool
  List<Order> listOrdersOf(@Param("E-mail of the customer") String email) {
    return List.of();
  }

  /** Lists the shops. */
  @Tool
  List<String> listShops() {
    return List.of();
  }
}
