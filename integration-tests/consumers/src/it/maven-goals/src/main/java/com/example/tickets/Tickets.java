package com.example.tickets;

import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** What a help desk does with tickets. */
public class Tickets {

  /** Finds open tickets by words of their texts, the oldest first. */
  @Tool
  public String findTickets(
      @Param("Words that occur in the ticket, in any order") String words,
      @Param(value = "How many are returned at most", minimum = 1, maximum = 50, defaultValue = "10")
          int limit) {
    return words + limit;
  }

  /** Closes a ticket and returns when that was. */
  @Tool(effect = Effect.WRITE)
  public String closeTicket(
      @Param(value = "Number of the ticket, as find_tickets returns it", minimum = 1) long number) {
    return "closed " + number;
  }
}
