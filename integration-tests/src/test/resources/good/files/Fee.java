package library;

import dev.pokayoke.Param;

public record Fee(
    @Param(value = "How much", minimum = 0, maximum = 100, unit = "coins") int amount,
    @Param(value = "Of what", defaultValue = "cent") Coin coin) {}
