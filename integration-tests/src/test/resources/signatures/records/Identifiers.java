package signatures.records;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

// style: embabel
class Identifiers {

  @Description("Number of a loan, e.g. LN-204")
  record LoanId(@Param(pattern = "LN-\\d+") String value) {}

  record ShelfNumber(@Param(value = "Number of a shelf", minimum = 1, maximum = 900) int value) {}

  record CardId(UUID value) {}

  record Isbn(@JsonValue @Param("ISBN of a book") String digits) {}

  record Weight(@Param(value = "Weight of a book", unit = "g") double grams) {}

  record Pair<T>(T value) {}

  // tool: get_loan
  // schema: {"type":"object","properties":{
  //   "loan":{"type":"string","pattern":"^(?:LN-\\d+)$","description":"Loan to return"},
  //   "other":{"type":"string","pattern":"^(?:LN-\\d+)$","description":"Number of a loan, e.g. LN-204"}},
  //   "required":["loan","other"],"additionalProperties":false}
  // output: {"type":"string","description":"Number of a loan, e.g. LN-204"}
  @Tool("Returns the loan that followed a loan.")
  LoanId getLoan(@Param("Loan to return") LoanId loan, LoanId other) {
    return loan;
  }

  // tool: get_shelf
  // schema: {"type":"object","properties":{
  //   "shelf":{"type":"integer","minimum":1,"maximum":900,"description":"Number of a shelf"},
  //   "card":{"type":"string","format":"uuid","description":"Card of the reader"},
  //   "isbn":{"type":"string","description":"ISBN of a book"}},
  //   "required":["shelf","card","isbn"],"additionalProperties":false}
  // output: {"type":"integer","description":"Number of a shelf"}
  @Tool("Returns the shelf of a book.")
  ShelfNumber getShelf(ShelfNumber shelf, @Param("Card of the reader") CardId card, Isbn isbn) {
    return shelf;
  }

  // tool: list_loans
  // schema: {"type":"object","properties":{
  //   "loans":{"type":"array","items":{"type":"string","pattern":"^(?:LN-\\d+)$",
  //     "description":"Number of a loan, e.g. LN-204"},"description":"Loans to look at"},
  //   "shelves":{"type":"object","propertyNames":{"pattern":"^(?:LN-\\d+)$"},
  //     "additionalProperties":{"type":"integer","minimum":1,"maximum":900,
  //       "description":"Number of a shelf"},"description":"Shelf of each"},
  //   "last":{"type":["string","null"],"pattern":"^(?:LN-\\d+)$","description":"Last loan of all"}},
  //   "required":["loans","shelves"],"additionalProperties":false}
  // output: {"type":"array","items":{"type":["string","null"],"description":"Number of a loan, e.g. LN-204"}}
  @Tool("Lists loans that are due.")
  List<LoanId> listLoans(
      @Param("Loans to look at") List<LoanId> loans,
      @Param("Shelf of each") Map<LoanId, ShelfNumber> shelves,
      @Param("Last loan of all") Optional<LoanId> last) {
    return loans;
  }

  // One component of another name is an object like any other, and so is a generic one called value.
  // tool: get_weight
  // schema: {"type":"object","properties":{
  //   "weight":{"type":"object","properties":{
  //     "grams":{"type":"number","description":"Weight of a book. Unit: g."}},
  //     "required":["grams"],"additionalProperties":false,"description":"What the scales say"}},
  //   "required":["weight"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "value":{"type":"integer"}},
  //       "additionalProperties":false}
  @Tool("Returns a weight in whole grams.")
  Pair<Integer> getWeight(@Param("What the scales say") Weight weight) {
    return new Pair<>(0);
  }
}
