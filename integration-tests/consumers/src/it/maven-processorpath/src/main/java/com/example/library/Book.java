package com.example.library;

import dev.pokayoke.Param;
import java.util.List;

/** A book that the library owns. */
public record Book(
    @Param("To lend it by") BookId id,
    @Param("Title on its cover") String title,
    @Param("Writers, in the order of the cover") List<String> authors,
    @Param("Where it stands") Shelf shelf,
    @Param("Copies that nobody has borrowed") int free) {}
