import dev.pokayoke.Example;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Set;

class Calls {

  enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  record OrderId(@Param(value = "Order number", pattern = "A-\\d+") String value) {}

  record Line(@Param("Article number") String article, @Param(value = "How many", minimum = 1) int count) {}

  sealed interface Payment permits Card, Voucher {}

  record Card(@Param(value = "Last four digits", pattern = "\\d{4}") String digits) implements Payment {}

  record Voucher(@Param("Code on it") String code) implements Payment {}

  /** Returns the weather of the days to come, day by day. */
  @Tool(
      examples = {
        @Example("{\"days\": 3, \"unit\": \"CELSIUS\"}"),
        // expect: [InvalidExample] example 2 of tool 'get_forecast' is refused: /days: must be at most 14; got 30
        @Example("{\"days\": 30, \"unit\": \"CELSIUS\"}"),
        @Example(
            note = "All is wrong",
            // expect: [InvalidExample] example 3 of tool 'get_forecast' is refused: 3 problems
            value = "{\"days\": 1.5, \"unit\": \"celsius\", \"day\": 3}"),
        // expect: [InvalidExample] example 4 of tool 'get_forecast' is refused: /unit: is required
        @Example("{\"days\": 3}"),
        @Example(value = "{\"days\": 0, \"unit\": \"CELSIUS\"}", valid = false, note = "no days"),
        // expect: [InvalidExample] example 6 of tool 'get_forecast' says valid = false, but is accepted
        @Example(value = "{\"days\": 14.0, \"unit\": \"CELSIUS\"}", valid = false),
      })
  String getForecast(
      @Param(value = "Days to look ahead", minimum = 1, maximum = 14) int days,
      @Param("Unit of temperatures") Unit unit) {
    return "";
  }

  /** Orders articles and pays for them. */
  @Tool(
      examples = {
        @Example("""
            {"lines": [{"article": "X", "count": 1}], "payment": {"digits": "1234", "type": "Card"}}
            """),
        @Example("""
            {"lines": [{"article": "X", "count": 1}, {"article": "Y", "count": 2}], "payment": {"type": "Voucher", "code": "Z"}}
            """)
        // expect: [InvalidExample] example 3 of tool 'place_order' is refused: /lines/1/count: must be at least 1; got 0
        , @Example("{\"lines\": [{\"article\": \"X\", \"count\": 1}, {\"article\": \"X\", \"count\": 0}]}"),
      })
  String placeOrder(
      @Param("What to order") List<Line> lines,
      @Param(value = "How to pay; later if left out", required = false) Payment payment) {
    return "";
  }

  /** Cancels an order that was not sent yet. */
  // expect: [InvalidExample] the example of tool 'cancel_order' is refused: is not valid JSON at character 20: expected a property name…
  @Tool(examples = @Example("{\"orderId\": \"A-1\", }"))
  String cancelOrder(@Param("Order to cancel") OrderId orderId) {
    return "";
  }

  /** Adds words to orders, by order and by unit. */
  @Tool(
      examples = {
        @Example("{\"byOrder\": {\"A-1\": 1}, \"byUnit\": {\"CELSIUS\": 2}, \"numbers\": [1, 2]}"),
        // expect: [InvalidExample] example 2 of tool 'add_words' is refused: 3 problems
        @Example("{\"byOrder\": {\"B\": 1}, \"byUnit\": {\"KELVIN\": 2}, \"numbers\": [1, 1.0]}"),
      })
  String addWords(
      @Param("Numbers by order") Map<OrderId, Integer> byOrder,
      @Param("Numbers by unit") Map<Unit, Integer> byUnit,
      @Param("Numbers that differ") Set<Integer> numbers) {
    return "";
  }
}
