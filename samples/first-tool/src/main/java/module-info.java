/** The smallest program that binds a tool and lets an agent call it. */
module dev.pokayoke.samples.first {
  requires dev.pokayoke.runtime;
  requires static org.jspecify;
}
