package signatures.shared.alpine;

import dev.pokayoke.Param;

/** Javadoc of another file: the compiler may not know it, so it never counts. */
public record Hut(
    @Param("Name of the hut") String name, @Param("Metres above the sea") int altitude) {}
