package com.example.library;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.tool.ToolFailure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reader may ask of the library. */
public class Loans {

  private final List<Book> books;
  private final LocalDate today;
  private int waiting;

  public Loans(List<Book> books, LocalDate today) {
    this.books = new ArrayList<>(books);
    this.today = today;
  }

  /** Finds books by words of their title, and tells how many copies of each can be borrowed now. */
  @Tool
  public List<Book> findBooks(
      @Param(value = "Words of the title, in any case", minLength = 3) String words,
      @Param("Only books of this shelf; all shelves if left out") Optional<Shelf> shelf) {
    return books.stream()
        .filter(book -> shelf.isEmpty() || shelf.get() == book.shelf())
        .filter(book -> book.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
        .toList();
  }

  /**
   * Lends one copy of a book to the reader, or puts the reader into the queue when all copies are lent.
   *
   * @param book as found by find_books
   * @param weeks how long the reader wants it
   */
  @Tool(effect = Effect.WRITE)
  public Lending lendBook(BookId book, @Param(minimum = 1, maximum = 4) int weeks) {
    for (int i = 0; i < books.size(); i++) {
      Book found = books.get(i);
      if (found.id().equals(book)) {
        if (found.free() == 0) {
          return new Lending.Waiting(++waiting);
        }
        books.set(i, new Book(found.id(), found.title(), found.authors(), found.shelf(), found.free() - 1));
        return new Lending.Lent(today.plusWeeks(weeks));
      }
    }
    throw new ToolFailure("No book has this number. Look for it with find_books.");
  }
}
