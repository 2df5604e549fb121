import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.SuppressCheck;
import dev.pokayoke.Tool;
import dev.pokayoke.FromContext;

class NoText {

  @Description("Number of an order as printed on the receipt, e.g. A-10017")
  record OrderId(String value) {}

  enum Reason {
    @Description("Broken or not working on arrival")
    BROKEN,
    @Description("Another article than the one that was ordered")
    WRONG_ARTICLE
  }

  enum Speed {
    NORMAL,
    EXPRESS
  }

  record Parcel(
      @Param("Height and width together, in centimetres") int size,
      // expect: [MissingParamDescription] component 'weight' of 'Parcel' has no description
      int weight) {}

  record Receipt(String number, int total) {}

  /** Takes an order back and sends a new parcel for it; returns the receipt. */
  @Tool
  Receipt exchangeOrder(
      OrderId order,
      Reason reason,
      // expect: [MissingParamDescription] parameter 'speed' has no description
      Speed speed,
      @Param("What is sent instead") Parcel parcel,
      // expect: [MissingParamDescription] parameter 'note' has no description
      @Param(minLength = 1) String note,
      @SuppressCheck(value = "MissingParamDescription", reason = "models know it") String isbn,
      @FromContext("tenant") String tenant) {
    return new Receipt("", 0);
  }

  /**
   * Looks up an order by its number.
   *
   * @param order number as printed on the receipt
   */
  @Tool
  String getOrder(String order) {
    return "";
  }

  /** Looks up an article. The articleNumber is printed on the back, below the bar code. */
  @Tool
  // expect: [MissingParamDescription] parameter 'articleNumber' has no description
  String getArticle(String articleNumber) {
    return "";
  }
}
