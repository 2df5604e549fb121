import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Enums {

  enum Currency {
    EUR
  }

  enum Unit {
    PIECE,
    BOX
  }

  record Price(Currency currency) {}

  /** Returns the price of an article. */
  @Tool
  // expect: [EnumTooSmall] type 'Currency' of parameter 'currency' has 'EUR' as its only constant
  Price getPrice(@Param("Currency of the price") Currency currency, @Param("What is counted") Unit unit) {
    return null;
  }
}
