package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TokenEstimateTest {

  @Test
  void wordsDigitsPunctuationAndDenseScripts() {
    assertEquals(0, TokenEstimate.of("  \n"));
    assertEquals(4, TokenEstimate.of("Looks up an order"));
    assertEquals(2, TokenEstimate.of("internationalization"));
    assertEquals(2, TokenEstimate.of("1234"));
    assertEquals(2, TokenEstimate.of("\":{\"\""));
    assertEquals(7, TokenEstimate.of("查询订单的状态和金额"));
  }
}
