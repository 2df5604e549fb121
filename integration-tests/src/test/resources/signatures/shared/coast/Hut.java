package signatures.shared.coast;

import dev.pokayoke.Description;
import dev.pokayoke.Param;

@Description("A hut on the beach")
public record Hut(@Param("Number on the door") int number) {}
