package com.example.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pokayoke.agent.Agent;
import dev.pokayoke.agent.RunResult;
import dev.pokayoke.model.StopReason;
import dev.pokayoke.testing.ScriptedModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoansTest {

  private final Loans loans =
      new Loans(
          List.of(new Book(new BookId("B-0042"), "Moby-Dick", List.of("Melville"), Shelf.FICTION, 1)),
          LocalDate.of(2026, 11, 25));

  @Test
  void anAgentFindsABookAndLendsIt() {
    try (ScriptedModel model =
        ScriptedModel.builder()
            .call("find_books", "{\"words\": \"moby\", \"shelf\": \"FICTION\"}")
            .call("lend_book", "{\"book\": \"42\", \"weeks\": 5}")
            .call("lend_book", "{\"book\": \"B-0042\", \"weeks\": 4}")
            .call("lend_book", "{\"book\": \"B-0042\", \"weeks\": 4}")
            .answer("It is yours until 23 December.")
            .build()) {
      RunResult result =
          Agent.builder(model)
              .instructions("You are the librarian.")
              .tools(LoansBindings.of(loans))
              .build()
              .run("Moby-Dick, please");

      assertEquals(StopReason.ANSWERED, result.stopReason());
      String said = model.requests().get(4).messages().toString();
      assertTrue(said.contains("\"authors\":[\"Melville\"]"), said);
      assertTrue(said.contains("Invalid arguments for tool \"lend_book\" (2 problems)"), said);
      assertTrue(said.contains("{\"type\":\"Lent\",\"until\":\"2026-12-23\"}"), said);
      assertTrue(said.contains("{\"type\":\"Waiting\",\"place\":1}"), said);
    }
    assertEquals(0, loans.findBooks("moby", Optional.empty()).get(0).free());
  }
}
