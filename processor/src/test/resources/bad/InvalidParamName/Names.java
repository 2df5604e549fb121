import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Names {

  /** Lists orders by state and page: number, customer and total of each. */
  @Tool
  String listOrders(
      // expect: [InvalidParamName] the name 'filter[state]' of parameter 'state' is not one that every provider takes
      @Param(value = "Open, paid or sent orders", name = "filter[state]") String state,
      // expect: [InvalidParamName] the name '城市' of parameter '城市' is not one…
      @Param("City to which the order goes") String 城市,
      @Param(value = "Page of the list, from 1", name = "page.number") int page) {
    return "";
  }
}
