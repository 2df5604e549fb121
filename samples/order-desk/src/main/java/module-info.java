/** An order desk whose agent works with tools over an embedded database. */
module dev.pokayoke.samples.orderdesk {
  requires dev.pokayoke.openai;
  requires dev.pokayoke.runtime;
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  // H2 is found through JDBC's service look-up: it is an automatic module, which is better not
  // required by name.
  requires java.sql;
  requires static org.jspecify;

  // picocli fills the command's fields; nothing else here is reached by reflection.
  opens dev.pokayoke.samples.orderdesk to
      info.picocli;
}
