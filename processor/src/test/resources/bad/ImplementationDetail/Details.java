// option: -Apokayoke.infos=note

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Details {

  // expect: [ImplementationDetail] the description of tool 'list_stock' speaks of its code: "StockRepository"
  @Tool("Lists the stock of the StockRepository, article by article")
  String listStock(
      // expect: [ImplementationDetail] the text of parameter 'shelf' speaks of its code: "SELECT shelf FROM shelves"
      @Param("Shelf to look at, from SELECT shelf FROM shelves") String shelf,
      // expect: [ImplementationDetail] the text of parameter 'view' speaks of its code: "http://localhost:8080/stock"
      @Param("View to print, as http://localhost:8080/stock shows it") String view) {
    return "";
  }

  /** Lists the <b>articles</b> of a supplier, from https://example.com/catalogue. */
  @Tool
  String listArticles() {
    return "";
  }
}
