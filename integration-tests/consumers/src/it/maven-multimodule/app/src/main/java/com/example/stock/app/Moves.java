package com.example.stock.app;

import com.example.stock.values.Place;
import dev.pokayoke.Effect;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** Tools of the program itself, with a record of another module. */
public class Moves {

  /** Orders a robot to carry a part to another place, and returns where that is. */
  @Tool(effect = Effect.WRITE)
  public Place movePart(
      @Param("Number of the part, e.g. P-17") String number, @Param("Where it shall lie") Place to) {
    return to;
  }
}
