package com.example.library;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

/** A number that nobody takes for a reader's. */
@Description("Number on the back of a book, e.g. B-0042")
public record BookId(@Param(pattern = "B-\\d{4}") String value) {}
