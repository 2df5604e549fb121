// option: -Apokayoke.infos=note

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.Optional;

class Options {

  /** Lists the orders of a customer. */
  @Tool
  String listOrders(
      // expect: [OptionalWithoutMeaning] nothing says what happens without parameter 'warehouse'
      @Param("Warehouse that sends them") Optional<String> warehouse,
      @Param(value = "Warehouse that packs them; any by default", required = false) String packer,
      @Param(value = "Shop that sold them", defaultValue = "web") String shop,
      @Param(value = "Cancelled ones as well", required = false) Boolean cancelled) {
    return "";
  }
}
