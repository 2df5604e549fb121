import dev.pokayoke.Param;
import dev.pokayoke.Tool;

class Twins {

  @Tool("Finds the articles of the catalogue that match some words, the best ones first.")
  String findArticles(@Param("Words of title or text") String words) {
    return "";
  }

  // expect: [DuplicateDescription] tools 'find_articles' and 'search_catalogue' have nearly the same description
  @Tool("Finds the articles of the catalogue that match the words, the best ones first.")
  String searchCatalogue(@Param("Words of title or text") String words) {
    return "";
  }

  @Tool("Lists the open orders of a customer, the newest first.")
  String listOpenOrders(@Param("Customer number, six digits") int customer) {
    return "";
  }

  @Tool("Lists the closed orders of a customer, the newest first.")
  String listClosedOrders(@Param("Customer number, six digits") int customer) {
    return "";
  }

  @Tool("查询客户的全部未付款发票，按日期排列")
  String listInvoices(@Param("客户编号，六位数字") int customer) {
    return "";
  }

  // expect: [DuplicateDescription] tools 'list_invoices' and 'find_bills' have nearly the same description
  @Tool("查询客户的所有未付款发票，按日期排列")
  String findBills(@Param("客户编号，六位数字") int customer) {
    return "";
  }
}
