package good.names.other;

import dev.pokayoke.Param;

public record Order(@Param("Sum of the order") int sum) {}
