package com.example.library;

import dev.pokayoke.Param;
import java.time.LocalDate;

/** What becomes of a wish for a book. */
public sealed interface Lending {

  /** The reader has it. */
  record Lent(@Param("Day by which it has to be back") LocalDate until) implements Lending {}

  /** Somebody else has it. */
  record Waiting(@Param("Place in the queue; 1 is next") int place) implements Lending {}
}
