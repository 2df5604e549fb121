import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Patterns {

  record OrderId(
      // expect: [InvalidPattern] the pattern 'A-\d++' of component 'value' of 'OrderId' uses '++', which ECMAScript lacks
      @Param(value = "Number of an order", pattern = "A-\\d++") String value) {}

  /** Looks up one delivery: state and place. */
  @Tool
  String getDelivery(
      OrderId order,
      @Param(
              value = "Code of the parcel",
              // expect: [InvalidPattern] the pattern '[A-Z' of parameter 'parcel' is no regular expression: unclosed character class…
              pattern = "[A-Z")
          String parcel,
      // expect: [InvalidPattern] the pattern '(?i)[a-z]{2}' of parameter 'country' uses '(?i)', which ECMAScript lacks
      @Param(value = "Country, two letters", pattern = "(?i)[a-z]{2}") String country,
      // expect: [InvalidPattern] the pattern '\A\p{Alpha}+\z' of parameter 'city' uses '\A', '\p{Alpha}' and '\z', which…
      @Param(value = "City, letters only", pattern = "\\A\\p{Alpha}+\\z") String city,
      @Param(value = "Post code", pattern = "^(?:[A-Z]{1,2}-)?\\d{4,5}$") String postCode) {
    return "";
  }
}
