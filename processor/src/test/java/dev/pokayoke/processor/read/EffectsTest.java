package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pokayoke.processor.model.Effect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "get_order",
        "list_orders",
        "look_up_customer",
        "is_open",
        "quote_refund",
        "check_stock",
        "find_by_name_or_mail",
        "find_and_count_orders",
        "get"
      })
  void reads(String name) {
    assertEquals(Effect.READ, Effects.infer(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create_order",
        "get_or_create_customer",
        "find_and_delete_orders",
        "check_out",
        "look_after",
        "gets_order",
        "issue",
        "查询订单",
        "get_and"
      })
  void mayWrite(String name) {
    assertEquals(Effect.WRITE, Effects.infer(name));
  }
}
