import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Again {

  record Address(
      // expect: [RestatedParamDescription] the description of component 'street' of 'Address' only repeats its name: "The street"
      @Param("The street") String street,
      @Param("Postal code of Switzerland, four digits") String postalCode) {}

  /** Finds the parcels that are on their way to an address. */
  @Tool
  String findParcels(
      @Param("Where the parcels go") Address address,
      // expect: [RestatedParamDescription] the description of parameter 'customerName' only repeats its name: "Name of the customer"
      @Param("Name of the customer") String customerName,
      // expect: [RestatedParamDescription] the description of parameter 'cityName' only repeats its name: "城市名称"
      @Param("城市名称") String cityName,
      @Param("Carrier as on the label, e.g. DHL") String carrier) {
    return "";
  }
}
