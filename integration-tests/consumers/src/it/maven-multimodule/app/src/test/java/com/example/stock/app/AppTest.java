package com.example.stock.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.stock.ClockBindings;
import com.example.stock.Clock;
import com.example.stock.Stock;
import com.example.stock.StockBindings;
import dev.pokayoke.agent.Agent;
import dev.pokayoke.testing.ScriptedModel;
import org.junit.jupiter.api.Test;

class AppTest {

  @Test
  void anAgentUsesToolsOfAllModules() {
    try (ScriptedModel model =
        ScriptedModel.builder()
            .call("get_part", "{\"number\": \"P-17\"}")
            .call("move_part", "{\"number\": \"P-17\", \"to\": {\"hall\": \"NORTH\", \"shelf\": 41}}")
            .call("move_part", "{\"number\": \"P-17\", \"to\": {\"hall\": \"NORTH\", \"shelf\": 4}}")
            .answer("Done.")
            .build()) {
      Agent agent =
          Agent.builder(model)
              .instructions("You run the warehouse.")
              .tools(StockBindings.of(new Stock()))
              .tools(ClockBindings.of(new Clock()))
              .tools(MovesBindings.of(new Moves()))
              .build();

      assertEquals("Done.", agent.run("P-17 to the north, please").answer());
      String said = model.requests().get(3).messages().toString();
      assertTrue(said.contains("\"place\":{\"hall\":\"SOUTH\",\"shelf\":7}"), said);
      assertTrue(said.contains("/to/shelf: must be at most 40; got 41."), said);
    }
  }
}
