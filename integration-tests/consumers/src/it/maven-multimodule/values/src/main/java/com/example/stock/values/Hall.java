package com.example.stock.values;

/** The halls of the warehouse. */
public enum Hall {
  NORTH,
  SOUTH
}
