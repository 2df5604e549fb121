package dev.pokayoke.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void eachLineComesOnceAndTheLastOneToo() {
    List<String> read = new ArrayList<>();
    try (PrintWriter out = new PrintWriter(new Lines(read::add))) {
      out.print("one\r\n");
      out.print("tw");
      out.print("o\n\nthree");
    }
    assertEquals(List.of("one", "two", "", "three"), read);
  }
}
