package library;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import java.util.List;
import java.util.Map;

/** Everything that the tools of this class mention lies in a file of its own. */
@Toolbox("library")
public class Library extends Desk implements Shelf {

  /** Lends a book to a reader, by its signature. */
  @Tool
  public Loan lendBook(
      @Param("Book to lend") Signature signature, @Param("Who takes it home") Reader reader) {
    return new Loan(signature, reader, new Fee(1, Coin.EURO), 14);
  }

  /** Adds up the fees of several loans. */
  @Tool
  public Map<Coin, Integer> sumFees(@Param("Fees to add up") List<Fee> fees) {
    return Map.of(Coin.EURO, fees.stream().mapToInt(Fee::amount).sum());
  }

  @Override
  public List<Book> searchShelf(String branch, String words, Medium medium) {
    return List.of(new Book(new Signature("AB-12"), words + " in " + branch, medium));
  }

  @Override
  protected Book found(String title) {
    return new Book(new Signature("AB-12"), title, new Paper(100));
  }
}
