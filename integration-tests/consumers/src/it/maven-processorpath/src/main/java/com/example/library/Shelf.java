package com.example.library;

import dev.pokayoke.Description;

/** Where a book stands. */
public enum Shelf {
  @Description("novels and stories, ground floor")
  FICTION,
  @Description("everything that is true, first floor")
  SCIENCE
}
