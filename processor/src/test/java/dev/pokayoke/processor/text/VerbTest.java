package dev.pokayoke.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbTest {

  @ParameterizedTest
  @CsvSource({
    "Deletes the order, CHANGES",
    "deleteOrder, CHANGES",
    "delete_order, CHANGES",
    "删除订单, CHANGES",
    "Books a room, MAY_CHANGE",
    "设置提醒, MAY_CHANGE",
    "Adds two numbers, MAY_RECKON",
    "Lists orders, READS",
    "查询订单, UNKNOWN",
    "Order, MAY_CHANGE",
    "'', UNKNOWN",
    "'  123', UNKNOWN"
  })
  void theFirstWord(String text, Verb expected) {
    assertEquals(expected, Verb.first(text));
  }

  @Test
  void aChangeAnywhere() {
    assertTrue(Verb.tellChange("For what nobody wants: it is removed"));
    assertTrue(Verb.tellChange("按编号取消订单"));
    assertFalse(Verb.tellChange("Returns what there is"));
    assertFalse(Verb.tellChange("查询天气"));
  }

  @Test
  void onlyTheVerbItselfIsProof() {
    assertTrue(Verb.isProof("get"));
    assertFalse(Verb.isProof("gets"));
    assertFalse(Verb.isProof("getter"));
  }
}
