package dev.pokayoke.samples.first;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstToolTest {

  @Test
  void callsTheToolAndRunsTheAgent() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      FirstTool.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    String output = bytes.toString(StandardCharsets.UTF_8);
    assertTrue(output.contains("give:" + System.lineSeparator() + "70.7"), output);
    assertTrue(output.contains("/celsius: must be at least -273.15; got -300."), output);
    assertTrue(output.contains("ends with ANSWERED after 2 model calls and 1 tool call"), output);
  }
}
