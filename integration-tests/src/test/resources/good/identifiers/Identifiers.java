package good.identifiers;

import dev.pokayoke.Effect;
import dev.pokayoke.Approval;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import java.util.List;
import java.util.Optional;

/** Identifiers with a type of their own, and what else a definition can say. */
@Toolbox("shop")
public class Identifiers {

  /** Number of an order, as printed on the receipt, e.g. A-10017. */
  public record OrderId(@Param(value = "Order number", pattern = "A-\\d+") String value) {
    public OrderId {
      if (value.equals("A-0")) {
        throw new IllegalArgumentException("there is no order A-0");
      }
    }
  }

  /** Number of a customer. */
  public record CustomerId(@Param(value = "Customer number", minimum = 1) long value) {}

  @Tool("Looks up an order by its number.")
  public OrderId getOrder(
      @Param(value = "Order to look up", grounded = true) OrderId orderId,
      @Param("Customer who asks") Optional<CustomerId> customerId,
      @Param(value = "Orders to compare it with", required = false) List<OrderId> others) {
    return others == null ? orderId : others.get(0);
  }

  @Tool(
      value = "Cancels an order. Look it up first with get_order.",
      effect = Effect.DESTRUCTIVE,
      after = "get_order",
      idempotent = true,
      approval = Approval.ALWAYS,
      timeout = "2m",
      returnDirect = true)
  public void cancelOrder(@Param("Order to cancel") OrderId orderId) {}
}
