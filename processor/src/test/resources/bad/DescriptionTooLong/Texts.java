import dev.pokayoke.Tool;

class Texts {

  // expect: [DescriptionTooLong] the description of tool 'get_prices' has 1,050 characters
  @Tool("Returns the prices of all articles. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "Prices are in EUR, without taxes, for one piece, as of today. "
      + "And no more than this.")
  String getPrices() {
    return "";
  }
}
