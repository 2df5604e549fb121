import dev.pokayoke.FromContext;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;

/** In a file of its own it would be a class file when only a class below it is compiled again. */
interface Shelf {

  /** Finds a book and returns where it stands. */
  @Tool("Finds a book and returns where it stands.")
  String findBook(
      @FromContext("branch") String branch,
      @Param("Title of the book") String title,
      @Param(value = "Who wrote the book", name = "author") String writer);

  /** Counts the books on one board of the shelf. */
  @Tool("Counts the books on one board of the shelf.")
  default int countBooks(@Param("Number of the board") int board) {
    return board;
  }
}

// expect: [MissingParamName] parameter 2 of the inherited tool method 'findBook' of 'Shelf' has no…
@Toolbox interface Library extends Shelf {}

@Toolbox abstract class Archive implements Shelf {

  @Override
  public String findBook(String branch, String title, String writer) {
    return title;
  }
}
