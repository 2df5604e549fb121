import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Names {

  record Span(
      @Param(value = "First day, e.g. 2026-03-31", name = "day") String from,
      // expect: [DuplicateParamName] 'from' and 'to' have the same name 'day' for the model
      @Param(value = "Last day, e.g. 2026-04-30", name = "day") String to) {}

  /** Lists orders of a span of days: number, customer and total of each. */
  @Tool
  String listOrders(
      @Param("Days to look at") Span span,
      @Param("Most orders to return") int limit,
      // expect: [DuplicateParamName] 'limit' and 'offset' have the same name 'limit' for the model
      @Param(value = "Orders to skip", name = "limit") int offset) {
    return "";
  }
}
