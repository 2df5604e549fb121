package signatures.placement;

import dev.pokayoke.Param;

interface Marked<A, K extends Comparable<K>> {

  A findAnimal(@Param("mark in the ear") K mark);
}
