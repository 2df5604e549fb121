package signatures.scalars;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;

// style: LangChain4j
class HarbourTools {

  // tool: find_berth
  // schema: {"type":"object","properties":{"ship":{"type":"string","description":"Name of the ship"}},
  //   "required":["ship"],"additionalProperties":false}
  // output: none
  // text: Finds the berth of a ship that lies in the harbour.
  @Tool("Finds the berth of a ship that lies in the harbour.")
  String findBerth(@Param("Name of the ship") String ship) {
    return "";
  }

  // tool: count_ships
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: {"type":"integer"}
  @Tool("Counts the ships that lie in the harbour.")
  int countShips() {
    return 0;
  }

  // tool: open_gate
  // schema: {"type":"object","properties":{
  //   "slowly":{"type":"boolean","description":"Whether it takes the long way"},
  //   "lights":{"type":"boolean","description":"Whether the lights are switched on"}},
  //   "required":["slowly","lights"],"additionalProperties":false}
  // output: {"type":"boolean"}
  @Tool("Opens the gate of the harbour and says whether it was closed before.")
  boolean openGate(
      @Param("Whether it takes the long way") boolean slowly,
      @Param("Whether the lights are switched on") Boolean lights) {
    return slowly;
  }

  // The range of a byte and of a short is so small that a model may come near, and is said.
  // tool: set_buoys
  // schema: {"type":"object","properties":{
  //   "row":{"type":"integer","minimum":-128,"maximum":127,"description":"Row of the buoys"},
  //   "first":{"type":"integer","minimum":-128,"maximum":127,"description":"Number of the first"},
  //   "last":{"type":"integer","minimum":-32768,"maximum":32767,"description":"Number of the last"},
  //   "step":{"type":"integer","minimum":-32768,"maximum":32767,"description":"Distance in buoys"}},
  //   "required":["row","first","last","step"],"additionalProperties":false}
  // output: {"type":"integer","minimum":-32768,"maximum":32767}
  @Tool("Lights a row of buoys and returns how many are lit.")
  short setBuoys(
      @Param("Row of the buoys") byte row,
      @Param("Number of the first") Byte first,
      @Param("Number of the last") short last,
      @Param("Distance in buoys") Short step) {
    return step;
  }

  // tool: weigh_cargo
  // schema: {"type":"object","properties":{
  //   "crates":{"type":"integer","description":"How many crates"},
  //   "pallets":{"type":"integer","description":"How many pallets"},
  //   "grains":{"type":"integer","description":"How many grains of rice"},
  //   "ticket":{"type":"integer","description":"Number of the ticket"}},
  //   "required":["crates","pallets","grains","ticket"],"additionalProperties":false}
  // output: {"type":"integer"}
  @Tool("Weighs the cargo of a ship and returns its weight in kilograms.")
  long weighCargo(
      @Param("How many crates") int crates,
      @Param("How many pallets") Integer pallets,
      @Param("How many grains of rice") long grains,
      @Param("Number of the ticket") Long ticket) {
    return crates;
  }

  // tool: measure_tide
  // schema: {"type":"object","properties":{
  //   "offset":{"type":"number","description":"Metres above the mark"},
  //   "swell":{"type":"number","description":"Height of the swell in metres"},
  //   "latitude":{"type":"number","description":"Latitude in degrees"},
  //   "longitude":{"type":"number","description":"Longitude in degrees"}},
  //   "required":["offset","swell","latitude","longitude"],"additionalProperties":false}
  // output: {"type":"number"}
  @Tool("Measures the tide and returns the depth of the water in metres.")
  double measureTide(
      @Param("Metres above the mark") float offset,
      @Param("Height of the swell in metres") Float swell,
      @Param("Latitude in degrees") double latitude,
      @Param("Longitude in degrees") Double longitude) {
    return offset;
  }

  // tool: add_fees
  // schema: {"type":"object","properties":{
  //   "invoice":{"type":"integer","description":"Number of the invoice, of any length"},
  //   "amount":{"type":"number","description":"What is added. Unit: EUR."}},
  //   "required":["invoice","amount"],"additionalProperties":false}
  // output: {"type":"number"}
  @Tool("Adds harbour fees to an invoice and returns its new sum in EUR.")
  BigDecimal addFees(
      @Param("Number of the invoice, of any length") BigInteger invoice,
      @Param(value = "What is added", unit = "EUR") BigDecimal amount) {
    return amount;
  }

  // tool: paint_letter
  // schema: {"type":"object","properties":{
  //   "letter":{"type":"string","minLength":1,"maxLength":1,"description":"Letter on the bow"},
  //   "mark":{"type":"string","minLength":1,"maxLength":1,"description":"Mark behind it"},
  //   "name":{"type":"string","description":"Name under it"}},
  //   "required":["letter","mark","name"],"additionalProperties":false}
  @Tool("Paints a letter on the bow of a ship.")
  char paintLetter(
      @Param("Letter on the bow") char letter,
      @Param("Mark behind it") Character mark,
      @Param("Name under it") CharSequence name) {
    return letter;
  }

  // tool: close_harbour
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Closes the harbour until the next morning.")
  void closeHarbour() {}

  // tool: empty_basin
  // schema: {"type":"object","properties":{},"additionalProperties":false}
  // output: none
  @Tool("Lets the water out of the old basin.")
  Void emptyBasin() {
    return null;
  }

  // A letter is given to the model as it is, like any text.
  // tool: ring_bell
  // schema: {"type":"object","properties":{
  //   "times":{"type":"integer","minimum":1,"maximum":12,"description":"How often"}},
  //   "required":["times"],"additionalProperties":false}
  // output: none
  @Tool("Rings the bell of the harbour and returns the letter of the bell.")
  Character ringBell(@Param(value = "How often", minimum = 1, maximum = 12) byte times) {
    return 'b';
  }
}
