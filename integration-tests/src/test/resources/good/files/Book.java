package library;

import dev.pokayoke.Param;

/** A book. */
public record Book(
    @Param("Its signature") Signature signature,
    @Param("Its title") String title,
    @Param("What it is made of") Medium medium) {}
