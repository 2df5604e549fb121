package com.example.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.agent.Agent;
import dev.pokayoke.testing.ScriptedModel;
import org.junit.jupiter.api.Test;

class GreeterTest {

  @Test
  void anAgentGreets() {
    try (ScriptedModel model =
        ScriptedModel.builder().call("get_greeting", "{\"guest\": \"Ada\"}").answer("Done.").build()) {
      Agent agent =
          Agent.builder(model)
              .instructions("You stand at the door.")
              .tools(GreeterBindings.of(new Greeter()))
              .build();
      assertEquals("Done.", agent.run("Ada is here").answer());
    }
  }
}
