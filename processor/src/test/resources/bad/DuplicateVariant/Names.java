import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Names {

  sealed interface Event permits Orders.Created, Orders.Cancelled, Customers.Created {}

  static class Orders {
    record Created(@Param("Number of the order") String order) implements Event {}

    record Cancelled(@Param("Number of the order") String order) implements Event {}
  }

  static class Customers {
    record Created(@Param("E-mail of the customer") String email) implements Event {}
  }

  sealed interface Answer {}

  interface Yes {
    record Plain() implements Answer {}
  }

  interface No {
    record Plain() implements Answer {}
  }

  /** Publishes an event to all who listen. */
  @Tool
  // expect: [DuplicateVariant] variants 'Names.Yes.Plain' and 'Names.No.Plain' of 'Answer' have the same name 'Plain' for the model
  Answer publishEvent(
      // expect: [DuplicateVariant] variants 'Names.Orders.Created' and 'Names.Customers.Created' of 'Event' have the same name 'Created' for the model
      @Param("What happened") Event event, @Param("What happened before") Event earlier) {
    return new No.Plain();
  }
}
