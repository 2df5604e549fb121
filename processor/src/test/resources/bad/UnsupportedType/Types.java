import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;

class Types {

  record Line(
      @Param("How many of it") int count,
      // expect: [UnsupportedType] type 'Thread' of component 'product' of 'Line' is a class…
      @Param("What was ordered") Thread product) {}

  record Order(@Param("What was ordered") List<Line> lines) {}

  /** Places an order and returns its number. */
  @Tool
  String placeOrder(
      @Param("What to order") Order order,
      // expect: [UnsupportedType] type 'Runnable' of parameter 'callback' is an interface…
      @Param("What to do when it has arrived") Runnable callback,
      // expect: [UnsupportedType] type 'Optional<String>' of parameter 'notes' stands inside another type, where nothing can be left out
      @Param("Notes for the driver") List<Optional<String>> notes) {
    return "";
  }

  /** Looks up an order again, by its number. */
  @Tool
  Order getOrder(@Param("Number of the order, e.g. A-10017") String number) {
    return new Order(List.of());
  }

  /** Returns the threads that work on orders. */
  @Tool
  // expect: [UnsupportedType] type 'Thread' of the result of tool 'get_workers' is a class…
  List<Thread> getWorkers() {
    return List.of();
  }

  /** Returns the orders that nobody works on. */
  @Tool
  List<Order> getIdleOrders() {
    return List.of();
  }

  /** Waits for the next order. */
  @Tool
  // expect: [UnsupportedType] the tool method 'awaitOrder' throws what is neither an Exception nor an Error
  void awaitOrder() throws InterruptedException, StackOverflowError, Throwable {}

  abstract static class Source<X extends Throwable> {

    public void open() throws X {}
  }

  static class Shop extends Source<Exception> {

    /** Opens the shop for one more hour. */
    @Tool
    @Override
    public void open() throws Exception {}
  }

  /** Forgets the oldest order. */
  @Tool
  // expect: [UnsupportedType] type 'Void' of the result of tool 'forget_oldest' is only for the result as a whole
  Optional<Void> forgetOldest() {
    return Optional.empty();
  }

  /** Counts the open orders of the caller's branches. */
  @Tool
  int countOpenOrders(
      @FromContext("clerk") Optional<?> clerk,
      // expect: [UnsupportedType] type 'List<String>' of parameter 'branches', which comes from the context, has type arguments
      @FromContext("branches") List<String> branches) {
    return 0;
  }
}
