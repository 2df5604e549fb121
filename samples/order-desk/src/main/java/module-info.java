/** An order desk whose agent works with tools over an embedded database. */
module dev.pokayoke.samples.orderdesk {
  requires dev.pokayoke.runtime;
  // H2 is found through JDBC's service look-up; an automatic module is better not required by name.
  requires java.sql;
  requires static org.jspecify;
}
