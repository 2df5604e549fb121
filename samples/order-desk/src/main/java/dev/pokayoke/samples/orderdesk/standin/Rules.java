package dev.pokayoke.samples.orderdesk.standin;

import static dev.pokayoke.samples.orderdesk.standin.Turn.answer;
import static dev.pokayoke.samples.orderdesk.standin.Turn.arguments;
import static dev.pokayoke.samples.orderdesk.standin.Turn.call;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.samples.orderdesk.standin.Request.Wish;
import dev.pokayoke.samples.orderdesk.standin.Turn.Call;
import java.util.ArrayList;
import java.util.List;

/** What the stand-in knows of its trade, most urgent first. The first rule that applies decides; the last one always does. */
final class Rules {

  static final List<Rule> ALL = List.of(
      new Rule(
          now -> now.order().isEmpty() && now.has("find_orders"),
          now -> answer(Answers.whichOrder(now))),
      new Rule(
          now -> now.order().isEmpty() && now.request().email().isPresent(), Rules::findOrders),
      new Rule(now -> now.order().isEmpty(), now -> answer(Answers.ASK_FOR_ORDER)),
      new Rule(Rules::factsAreMissing, Rules::readFacts),
      new Rule(now -> now.refusal("get_order").isPresent() && mayLookUp(now), Rules::findOrders),
      new Rule(now -> !now.has("get_order"), now -> answer(Answers.noSuchOrder(now))),
      new Rule(Rules::isSomebodyElses, now -> answer(Answers.notYours(now))),
      new Rule(now -> now.request().wish() == Wish.STATUS, now -> answer(Answers.status(now))),
      new Rule(
          now -> now.request().complaint().isEmpty(), now -> answer(Answers.askForReason(now))),
      new Rule(Rules::nothingToMakeGood, now -> answer(Answers.nothingToMakeGood(now))),
      new Rule(Rules::isDone, Rules::tell),
      new Rule(Rules::stockIsUnknown, Rules::checkStock),
      new Rule(now -> wantsReplacement(now) && inStock(now), Rules::reserve),
      new Rule(now -> !now.settled("quote_refund"), Rules::quote),
      new Rule(Rules::needsPhoto, Rules::askForPhoto),
      new Rule(now -> now.refusal("quote_refund").isPresent(), now -> giveUp(now, "quote_refund")),
      new Rule(Rules::needsLabel, Rules::createLabel),
      new Rule(
          now -> now.refusal("create_return_label").isPresent(),
          now -> giveUp(now, "create_return_label")),
      new Rule(now -> now.refusal("issue_refund").isPresent(), now -> giveUp(now, "issue_refund")),
      new Rule(now -> true, Rules::pay));

  private Rules() {}

  private static boolean factsAreMissing(Situation now) {
    return !now.settled("get_order")
        || !now.settled("get_delivery")
        || now.request().complaint().isPresent() && !now.settled("get_refund_policy");
  }

  private static Turn readFacts(Situation now) {
    List<Call> calls = new ArrayList<>();
    if (!now.settled("get_order")) {
      calls.add(new Call("get_order", order(now)));
    }
    if (!now.settled("get_delivery")) {
      calls.add(new Call("get_delivery", order(now)));
    }
    if (now.request().complaint().isPresent() && !now.settled("get_refund_policy")) {
      calls.add(new Call("get_refund_policy", arguments().put("reason", now.reason())));
    }
    boolean again = now.refusal("get_refund_policy").isPresent();
    String thought = again
        ? "The reason has to be one from the list in the error; the customer means " + now.reason()
            + "."
        : "The customer writes about " + now.order()
            + ". What I need to know does not depend on each other.";
    return new Turn(
        thought, "Call " + names(calls) + (calls.size() > 1 ? ", all at once." : "."), calls, "");
  }

  private static boolean mayLookUp(Situation now) {
    return now.request().email().isPresent() && !now.has("find_orders");
  }

  private static Turn findOrders(Situation now) {
    String email = now.request().email().orElseThrow();
    return call(
        "I need an order number, and have an e-mail address.",
        "Call find_orders with it.",
        new Call("find_orders", arguments().put("email", email)));
  }

  private static boolean isSomebodyElses(Situation now) {
    String owner = now.result("get_order").path("customer").path("email").asText();
    return now.request().email().filter(email -> !email.equalsIgnoreCase(owner)).isPresent();
  }

  private static boolean nothingToMakeGood(Situation now) {
    return now.result("get_order").path("state").asText().equals("CANCELLED")
        || Pieces.affected(now).isEmpty();
  }

  /** Whether money or goods are on their way. */
  private static boolean isDone(Situation now) {
    return now.has("issue_refund") || now.has("reserve_replacement");
  }

  private static Turn tell(Situation now) {
    if (now.settled("send_message")) {
      return answer(Answers.done(now));
    }
    return call(
        "That is settled. The customer has to hear of it, and colleagues have to see why.",
        "Call send_message, then add_note.",
        new Call("send_message", order(now).put("text", Answers.letter(now))),
        new Call("add_note", order(now).put("text", Answers.note(now))));
  }

  private static boolean wantsReplacement(Situation now) {
    return now.request().wish() == Wish.REPLACEMENT
        && now.refusal("reserve_replacement").isEmpty();
  }

  private static boolean stockIsUnknown(Situation now) {
    return wantsReplacement(now) && !now.settled("check_stock");
  }

  private static Turn checkStock(Situation now) {
    return call(
        "The customer wants the article rather than the money.",
        "Call check_stock for it.",
        new Call(
            "check_stock",
            arguments().put("sku", Pieces.line(now, affected(now)).path("sku").asText())));
  }

  private static boolean inStock(Situation now) {
    return now.result("check_stock").path("available").asInt()
        >= affected(now).path("quantity").asInt();
  }

  private static Turn reserve(Situation now) {
    ObjectNode arguments = order(now);
    arguments.set("piece", affected(now));
    return call(
        "There are enough in stock.",
        "Call reserve_replacement for the affected pieces.",
        new Call("reserve_replacement", arguments));
  }

  private static Turn quote(Situation now) {
    ObjectNode arguments = order(now);
    arguments.set("lines", Pieces.affected(now));
    arguments.put("reason", now.reason());
    return call(
        Answers.whatIsAffected(now),
        "Call quote_refund for exactly these pieces.",
        new Call("quote_refund", arguments));
  }

  private static boolean needsPhoto(Situation now) {
    return now.refusal("quote_refund").filter(text -> text.contains("photo")).isPresent();
  }

  private static Turn askForPhoto(Situation now) {
    if (now.settled("send_message")) {
      return answer(Answers.photoAsked(now));
    }
    return call(
        "Without a photo there is no refund for something this dear; the rules say to ask.",
        "Call send_message and ask for a photo.",
        new Call("send_message", order(now).put("text", Answers.photoLetter(now))));
  }

  private static Turn giveUp(Situation now, String tool) {
    if (now.settled("add_note")) {
      return answer(Answers.refused(now, tool));
    }
    return call(
        "I must not go around this refusal.",
        "Call add_note so that a colleague can look at it.",
        new Call("add_note", order(now).put("text", Answers.refusalNote(now, tool))));
  }

  private static boolean needsLabel(Situation now) {
    return now.result("quote_refund").path("returnLabelNeeded").asBoolean()
        && !now.settled("create_return_label");
  }

  private static Turn createLabel(Situation now) {
    ObjectNode arguments = order(now);
    arguments.set("lines", Pieces.affected(now));
    return call(
        "The goods must come back before money goes out.",
        "Call create_return_label for the quoted pieces.",
        new Call("create_return_label", arguments));
  }

  private static Turn pay(Situation now) {
    JsonNode quote = now.result("quote_refund");
    ObjectNode arguments = order(now).put("quoteId", quote.path("quoteId").asText());
    arguments.set("amount", quote.path("amount"));
    return call(
        "The quote comes to EUR " + quote.path("amount").asText()
            + ". Money goes out only with approval.",
        "Call issue_refund with the number and the amount of the quote.",
        new Call("issue_refund", arguments));
  }

  private static ObjectNode order(Situation now) {
    return arguments().put("orderId", now.order());
  }

  /** The first of the affected pieces. */
  private static JsonNode affected(Situation now) {
    return Pieces.affected(now).path(0);
  }

  private static String names(List<Call> calls) {
    return String.join(", ", calls.stream().map(Call::tool).toList());
  }
}
