/** A car park. */
module com.example.parking {
  // Whoever uses this module sees the bindings, and with them the runtime.
  requires transitive dev.pokayoke.runtime;

  exports com.example.parking;
}
