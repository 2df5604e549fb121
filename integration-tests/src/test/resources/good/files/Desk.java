package library;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** What every desk can do. This text is not for the model. */
public class Desk {

  /**
   * This text is not for the model either: it would be gone when this class is a class file.
   *
   * @param title as little as this one
   */
  @Tool("Looks up what a title belongs to.")
  public Book lookUp(@Param("Title to look up") String title) {
    return found(title);
  }

  @Tool("Counts the seats in the reading room.")
  public static int countSeats(@Param(value = "Number of the floor", minimum = 0) int floor) {
    return 10 * floor;
  }

  protected Book found(String title) {
    return new Book(new Signature("XY-99"), title, new Paper(1));
  }
}
