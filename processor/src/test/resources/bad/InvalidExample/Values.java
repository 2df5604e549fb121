import dev.pokayoke.Example;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class Values {

  enum Unit {
    CELSIUS,
    FAHRENHEIT
  }

  record OrderId(@Param(value = "Order number", pattern = "A-\\d+") String value) {
    OrderId {
      if (value.equals("A-0")) {
        throw new IllegalArgumentException("there is no order A-0");
      }
    }
  }

  record Part(
      // expect: [InvalidExample] the example of component 'count' of 'Part' is refused: /count: must be at least 1; got 0
      @Param(value = "How many", minimum = 1, examples = "0") int count,
      // expect: [InvalidExample] the example of component 'parts' of 'Part' is refused: /parts/0/count: is required
      @Param(value = "What it is made of", examples = "[{\"parts\": []}]") List<Part> parts) {}

  /** Returns the weather of the days to come, day by day. */
  @Tool
  String getForecast(
      // expect: [InvalidExample] example 2 of parameter 'days' is refused: /days: must be at most 14; got 30
      @Param(value = "Days to look ahead", maximum = 14, examples = {"3", "30"}) int days,
      // expect: [InvalidExample] the example of parameter 'hours' is refused: is not valid JSON at character 1: expected a value, got 's'…
      @Param(value = "Hours to look ahead", examples = "seven") int hours,
      // expect: [InvalidExample] the example of parameter 'first' is refused: /first: must be a date such as "2026-03-31"; got "31.3.2026"
      @Param(value = "First day", examples = "31.3.2026") LocalDate first,
      @Param(
              value = "Unit of temperatures",
              // expect: [InvalidExample] example 2 of parameter 'unit' is refused: /unit: must be one of "CELSIUS", "FAHRENHEIT"; got "celsius"; did you mean "CELSIUS"?
              examples = {"CELSIUS", "celsius"})
          Unit unit,
      // expect: [InvalidExample] the example of parameter 'place' is refused: /place: must have at most 10 characters; got 12
      @Param(value = "Town", maxLength = 10, examples = "\"Copenhagen\"") String place,
      // expect: [InvalidExample] example 2 of parameter 'words' is refused: /words/1: must be a string; got 1
      @Param(value = "Words to add", examples = {"[\"a\", \"\"]", "[\"a\", 1]"}) Optional<List<String>> words) {
    return "";
  }

  /** Returns an order with all that it is made of. */
  @Tool(
      examples = {
        // A constructor refuses it, which only a run can tell.
        @Example("{\"orderId\": \"A-0\", \"part\": {\"count\": 1, \"parts\": []}}"),
        @Example(value = "{\"orderId\": \"A-0\", \"part\": {\"count\": 1, \"parts\": []}}", valid = false),
      })
  String getOrder(
      // expect: [InvalidExample] example 2 of parameter 'orderId' is refused: /orderId: must match the pattern A-\d+; got "B-1"
      @Param(value = "Order to return", examples = {"A-1", "B-1"}) OrderId orderId,
      @Param("Part to add") Part part) {
    return "";
  }

  /** Returns what cannot be said. */
  @Tool(examples = @Example("{\"size\": 3}"))
  String getNothing(
      // expect: [UnsupportedType] type 'Thread' of parameter 'thread' …
      @Param("What runs") Thread thread,
      @Param(value = "Days to look ahead", maximum = 14, examples = "30") int days) {
    return "";
  }
}
