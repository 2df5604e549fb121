package library;

import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

/** Where things stand. */
public interface Shelf {

  /** Searches a shelf. */
  @Tool("Searches the shelves of this branch for words in titles.")
  List<Book> searchShelf(
      @FromContext("tenant") String branch,
      @Param(value = "Words to search for", name = "query") String words,
      @Param(value = "Only of this kind", required = false) Medium medium);

  class Real implements Shelf {
    @Override
    public List<Book> searchShelf(String branch, String words, Medium medium) {
      return List.of();
    }
  }

  @Tool("Tells how many things stand on one board.")
  default int countThings(@Param("Number of the board") int board) {
    return board;
  }
}
