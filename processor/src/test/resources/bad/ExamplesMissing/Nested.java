// option: -Apokayoke.infos=note

import dev.pokayoke.Example;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Nested {

  record Line(@Param("Article number") String article, @Param("Pieces") int pieces) {}

  record Address(@Param("Street and number") String street, @Param("Town") String town) {}

  record Customer(@Param("Full name") String name, @Param("Where to send to") Address address) {}

  record Known(
      @Param(value = "Article number", examples = "T-20") String article, @Param("Who makes it") Customer maker) {}

  record Tree(@Param("Name of the tree") String name, @Param("Below it") List<Tree> below) {}

  sealed interface Payment permits Card, Voucher {}

  record Card(@Param("Last four digits") String digits) implements Payment {}

  record Voucher(@Param("Code on it") String code, @Param("Who gave it") Customer giver) implements Payment {}

  sealed interface Rest permits Cash {}

  record Cash(@Param("Name of the currency") String currency) implements Rest {}

  /** Orders articles. */
  @Tool
  String placeOrder(
      @Param("What to order") List<Line> lines,
      // expect: [ExamplesMissing] parameter 'customers' nests objects, and tool 'place_order' shows no example
      @Param("Who orders") Optional<List<Customer>> customers,
      @Param("Who pays") Customer payer) {
    return "";
  }

  /** Adds a customer. */
  @Tool
  String addCustomer(
      // expect: [ExamplesMissing] parameter 'customer' nests objects, and tool 'add_customer' shows no example
      @Param("Who it is") Customer customer) {
    return "";
  }

  /** Pays for an order. */
  @Tool
  String payOrder(
      // expect: [ExamplesMissing] parameter 'payment' nests objects, and tool 'pay_order' shows no example
      @Param("How to pay") Payment payment,
      @Param("How to pay the rest") Rest rest) {
    return "";
  }

  /** Plants trees. */
  @Tool
  String plant(
      @Param("How many") int number,
      // expect: [ExamplesMissing] parameter 'trees' nests objects, and tool 'plant' shows no example
      @Param("Trees by place") Map<String, Tree> trees) {
    return "";
  }

  /** One object and lists of texts need none. */
  @Tool
  String move(@Param("New address") Address address, @Param("Words to add") List<List<String>> words) {
    return "";
  }

  /** Has an example. */
  @Tool(examples = @Example("{\"customers\": []}"))
  String setCustomers(@Param("Customers to keep") List<Customer> customers) {
    return "";
  }

  /** Has one inside. */
  @Tool
  String setArticles(@Param("Articles to keep") List<Known> articles) {
    return "";
  }

  /** Has one at another argument. */
  @Tool
  String setTree(
      @Param("Tree to keep") Tree tree,
      @Param(value = "Trees below it", examples = "[{\"name\": \"Oak\", \"below\": []}]") List<Tree> below) {
    return "";
  }
}
