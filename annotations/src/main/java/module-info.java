/** The annotations of Pokayoke: what a tool is, what its parameters accept, what its effect is. */
module dev.pokayoke {
  requires static org.jspecify;

  exports dev.pokayoke;
}
