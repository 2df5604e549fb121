package com.example.parking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.agent.Agent;
import dev.pokayoke.testing.ScriptedModel;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CarParkTest {

  @Test
  void anAgentTakesCoinsInsideTheModule() {
    assertEquals("com.example.parking", CarPark.class.getModule().getName());
    try (ScriptedModel model =
        ScriptedModel.builder()
            .call(
                "pay_day",
                "{\"plate\": \"B-XY 123\", \"payment\": {\"type\": \"Coins\", \"sum\": 20}}")
            .answer("8 euros back.")
            .build()) {
      Agent agent =
          Agent.builder(model)
              .instructions("You are the machine at the barrier.")
              .tools(CarParkBindings.of(new CarPark(new BigDecimal("12.00"))))
              .build();

      assertEquals("8 euros back.", agent.run("Here are 20 euros for B-XY 123").answer());
      String said = model.requests().get(1).messages().toString();
      assertTrue(said.contains("\"change\":8.00"), said);
    }
  }
}
