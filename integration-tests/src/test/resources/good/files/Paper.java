package library;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

/** Not this. */
@Description("Printed")
public record Paper(@Param("How many pages") int pages) implements Medium {}
