package dev.pokayoke.samples.orderdesk.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void showsJsonWithoutItsQuotationMarks() {
    assertEquals(
        "{amount: 48.50, lines: [{line: 1}], none: [], remark: null}",
        Plain.json("{\"amount\":48.50,\"lines\":[{\"line\":1}],\"none\":[],\"remark\":null}", 100));
  }

  @Test
  void leavesTextThatIsNoJson() {
    assertEquals("{broken", Plain.json("{broken", 100));
    assertEquals("1 and 2", Plain.json("1 and 2", 100));
  }

  @Test
  void cutsBetweenCharacters() {
    assertEquals("订单 ...", Plain.json("\"订单号码\"", 2));
    assertEquals("\uD83D\uDE00 ...", Plain.json("\"\uD83D\uDE00\uD83D\uDE00\"", 1));
  }

  @Test
  void takesThePowerFromEscapeSequencesAndDirectionMarks() {
    assertEquals("pay?[2K 1?000?", Plain.safe("pay\u001B[2K 1\u202E000\r"));
    assertEquals("pay?[2K", Plain.json("\"pay\\u001b[2K\"", 100));
  }

  @Test
  void wrapsBetweenWordsAndIndents() {
    String wrapped = Plain.wrap("word ".repeat(40).strip(), 12);
    for (String line : wrapped.split("\n")) {
      assertTrue(line.length() <= 100, line);
    }
    assertTrue(wrapped.contains("\n            word"), wrapped);
  }
}
