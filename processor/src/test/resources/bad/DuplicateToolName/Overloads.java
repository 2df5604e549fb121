import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Overloads {

  /** Finds a customer by e-mail address: name, number and city. */
  @Tool
  String findCustomer(@Param("E-mail address, as the customer gave it") String email) {
    return "";
  }

  /** Finds a customer by number: name, e-mail address and city. */
  @Tool
  // expect: [DuplicateToolName] methods 'findCustomer' and 'findCustomer' make two tools named 'find_customer'
  String findCustomer(@Param("Customer number, six digits") int number) {
    return "";
  }
}
