package library;

import dev.pokayoke.Param;
import java.time.Duration;

public record Sound(@Param("How long it plays") Duration length, @Param("Who reads") Reader voice)
    implements Medium {}
