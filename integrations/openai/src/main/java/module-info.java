/** A chat model for OpenAI and for every server that speaks its Chat Completions protocol. */
module dev.pokayoke.openai {
  requires transitive dev.pokayoke.runtime;
  requires static org.jspecify;
  requires com.fasterxml.jackson.databind;
  requires java.net.http;
  requires org.slf4j;

  exports dev.pokayoke.openai;
}
