package library;

import dev.pokayoke.Param;

public record Loan(
    @Param("What was lent") Signature signature,
    @Param("To whom") Reader reader,
    @Param("For what") Fee fee,
    @Param(value = "For how long", unit = "days") int days) {}
