package dev.pokayoke.it.random;

import java.util.List;

/**
 * The property that tells the variants of a union apart.
 *
 * @param property its name
 * @param told the variant's name
 * @param others names of the other variants
 */
record Tag(String property, String told, List<String> others) {

  /** A name that none of them has. */
  String unknown(Draw draw) {
    String near = told + draw.oneOf("x", "_", " ");
    return others.contains(near) ? near + "!" : near;
  }
}
