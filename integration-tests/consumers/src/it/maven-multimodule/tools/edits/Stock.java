package com.example.stock;

import com.example.stock.values.Hall;
import com.example.stock.values.Place;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** What the warehouse knows. */
public class Stock {

  /** Tells how many pieces of a part are left, and where they lie. */
  @Tool
  public Part getPart(@Param("Number of the part, e.g. P-17") String number) {
    return new Part(number, 12, new Place(Hall.SOUTH, 7));
  }
}
