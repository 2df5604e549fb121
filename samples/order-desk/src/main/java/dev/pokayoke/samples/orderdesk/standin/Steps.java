package dev.pokayoke.samples.orderdesk.standin;

import java.util.ArrayList;
import java.util.List;

/** The plan of the stand-in: the steps to what the customer wants, without those that are done. */
final class Steps {

  private Steps() {}

  static List<String> ahead(Situation now) {
    List<String> steps = new ArrayList<>();
    if (now.order().isEmpty()) {
      step(steps, now, "find_orders", "Find the order by the customer's e-mail address");
    }
    step(steps, now, "get_order", "Read the order and its delivery");
    switch (now.request().wish()) {
      case STATUS -> {}
      case REPLACEMENT -> {
        step(steps, now, "check_stock", "Look whether the article is in stock");
        step(steps, now, "reserve_replacement", "Send the affected pieces again");
      }
      case REFUND -> {
        step(steps, now, "get_refund_policy", "Read the refund rules for the customer's reason");
        step(steps, now, "quote_refund", "Quote a refund for the affected pieces only");
        if (now.result("quote_refund").path("returnLabelNeeded").asBoolean()) {
          step(steps, now, "create_return_label", "Create a return label for these pieces");
        }
        step(
            steps,
            now,
            "issue_refund",
            "Pay exactly the quoted amount, once somebody has approved");
      }
    }
    if (now.request().wish() != Request.Wish.STATUS) {
      step(steps, now, "send_message", "Write to the customer and leave a note");
    }
    steps.add("Answer");
    return steps;
  }

  private static void step(List<String> steps, Situation now, String tool, String text) {
    if (!now.has(tool)) {
      steps.add(text);
    }
  }
}
