package com.example.greeting;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** Knows how to greet. */
public class Greeter {

  /** Greets a guest by name, in the words of the house. */
  @Tool
  public String getGreeting(@Param("How the guest wants to be called") String guest) {
    return "Welcome, " + guest;
  }
}
