package library;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

/** Not this. */
@Description("Signature of a book, e.g. AB-12")
public record Signature(@Param(pattern = "[A-Z]{2}-\\d+") String value) {}
