package shop;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import java.util.List;
import java.util.Map;
import org.springframework.ai.tool.annotation.ToolParam;

/** What no binding could be made of, and what is nobody's concern as long as none is made. */
class EdgeTools {

  interface Asking {
    @Tool("Asks the customer for the colour of the parcel.")
    String ask(@P("What is asked, as one sentence") String question);
  }

  private static class Hidden<T extends Comparable<T>> {
    @Tool("Asks the customer for the colour of the parcel.")
    private <X> Map<X, List<? extends T>> ask(
        @P("What is asked, as one sentence") Map<Thread, List<?>> question,
        @P("Sentences of the customer before") List<Runnable> callbacks) {
      return Map.of();
    }
  }

  enum Empty {}

  @Tool("Takes what nobody else takes off the shelf.")
  // expect: [NoResult] tool 'take' returns nothing
  void take(
      @P("Shelf that it stands on, from above") Empty empty,
      @P("Runs when the parcel is there") Runnable callback,
      @P(value = "Boxes to take along, 0 to 5", required = false) int boxes)
      throws Throwable {}

  /** A tool of two frameworks is judged once, as the first of them sees it. */
  @Tool("Tells which parcels of a customer lie at the counter.")
  @org.springframework.ai.tool.annotation.Tool(description = "x")
  String list(@P("Number on the customer's card, e.g. C-17") @ToolParam(description = "x") String card) {
    return card;
  }
}
