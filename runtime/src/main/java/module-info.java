/** The runtime of Pokayoke: strict JSON, tools, models, planning and the agent loop. */
module dev.pokayoke.runtime {
  requires transitive dev.pokayoke;
  requires static transitive org.jspecify;
  requires com.fasterxml.jackson.core;
  requires org.slf4j;

  exports dev.pokayoke.agent;
  exports dev.pokayoke.json;
  exports dev.pokayoke.model;
  exports dev.pokayoke.planning;
  exports dev.pokayoke.session;
  exports dev.pokayoke.testing;
  exports dev.pokayoke.tool;
  exports dev.pokayoke.trace;
}
