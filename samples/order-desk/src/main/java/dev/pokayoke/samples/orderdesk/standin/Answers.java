package dev.pokayoke.samples.orderdesk.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the stand-in writes, put together from what the tools returned. */
final class Answers {

  static final String ASK_FOR_ORDER =
      "Which order is it about? Please give me the order number (such as A-10017) or the e-mail address you ordered with.";

  private Answers() {}

  static String whichOrder(Situation now) {
    JsonNode found = now.result("find_orders");
    if (found.isEmpty()) {
      return "I find no order under " + now.request().email().orElse("this address")
          + ". Please check the address.";
    }
    return "Which of these orders do you mean? " + list(found);
  }

  static String noSuchOrder(Situation now) {
    String text = "There is no order " + now.order() + ". Please check the number on the receipt";
    JsonNode found = now.result("find_orders");
    if (found.isMissingNode()) {
      return text + ", or give me the e-mail address you ordered with.";
    }
    return found.isEmpty() ? text + "." : text + ". Under your address there are: " + list(found);
  }

  static String notYours(Situation now) {
    return "Order " + now.order() + " was not placed with "
        + now.request().email().orElseThrow() + ", so I cannot say or change anything about it.";
  }

  static String status(Situation now) {
    JsonNode order = now.result("get_order");
    StringBuilder text = new StringBuilder("Order " + now.order() + " of "
        + order.path("placedOn").asText() + " is " + words(order.path("state")) + ".");
    for (JsonNode parcel : now.result("get_delivery").path("parcels")) {
      text.append(" Parcel ")
          .append(parcel.path("trackingNumber").asText())
          .append(" (")
          .append(parcel.path("carrier").asText())
          .append("), sent on ")
          .append(parcel.path("shippedOn").asText());
      text.append(
          parcel.path("deliveredOn").isTextual()
              ? ", arrived on " + parcel.path("deliveredOn").asText() + "."
              : ", is on its way.");
    }
    for (JsonNode refund : order.path("refunds")) {
      text.append(' ').append(paid(refund));
    }
    return text.toString();
  }

  static String askForReason(Situation now) {
    return "What is wrong with order " + now.order()
        + ": did something arrive broken, was it the wrong article, did it not"
        + " arrive, or have you changed your mind? The refund rules differ.";
  }

  static String nothingToMakeGood(Situation now) {
    JsonNode order = now.result("get_order");
    String why = "There is nothing left to refund.";
    if (order.path("state").asText().equals("CANCELLED")) {
      why = "Nothing was charged, so there is nothing to refund.";
    } else if (now.reason().equals("NEVER_ARRIVED") && order.path("refunds").isEmpty()) {
      why = "Everything of it has arrived.";
    }
    return status(now) + " " + why;
  }

  static String whatIsAffected(Situation now) {
    List<String> pieces = new ArrayList<>();
    for (JsonNode piece : Pieces.affected(now)) {
      JsonNode line = Pieces.line(now, piece);
      pieces.add(piece.path("quantity").asInt() + " x " + line.path("product").asText() + " (line "
          + line.path("line").asInt() + ")");
    }
    return "Going by the order and its delivery, it is about " + String.join(" and ", pieces) + ".";
  }

  static String done(Situation now) {
    return outcome(now) + (now.has("send_message") ? " You get an e-mail about it." : "");
  }

  private static String outcome(Situation now) {
    JsonNode refund = now.result("issue_refund");
    if (refund.isMissingNode()) {
      return "A replacement for order " + now.order() + " is reserved (" + reservation(now)
          + ") and will be sent free of charge.";
    }
    String instead = now.request().wish() == Request.Wish.REPLACEMENT
        ? "We cannot send it again, so you get your money back. "
        : "";
    return instead + paid(refund) + labelSentence(now);
  }

  static String letter(Situation now) {
    String name = now.result("get_order").path("customer").path("name").asText();
    return "Dear " + name + ", we are sorry that order " + now.order() + " was a disappointment. "
        + outcome(now);
  }

  static String note(Situation now) {
    String what = now.has("issue_refund")
        ? now.result("issue_refund").path("refundNumber").asText() + ", EUR "
            + now.result("issue_refund").path("amount").asText()
        : "replacement " + reservation(now);
    return "Customer reported " + now.reason() + "; settled with " + what + ".";
  }

  static String photoLetter(Situation now) {
    return "Please send us a photo of the damage to order " + now.order()
        + " by replying to this message. We go on with your refund as soon as we have it.";
  }

  static String photoAsked(Situation now) {
    return firstSentence(now.refusal("quote_refund").orElseThrow())
        + " I have written to you: reply with a photo, and the refund goes on.";
  }

  static String refused(Situation now, String tool) {
    return "I could not refund order " + now.order() + ". "
        + firstSentence(now.refusal(tool).orElseThrow())
        + " I have left a note for a colleague, who will look at it.";
  }

  static String refusalNote(Situation now, String tool) {
    return "Customer reported " + now.reason() + "; " + tool + " was refused: "
        + firstSentence(now.refusal(tool).orElseThrow());
  }

  private static String paid(JsonNode refund) {
    String account = switch (refund.path("paidTo").asText()) {
      case "PAYPAL" -> "to your PayPal account";
      case "VOUCHER" -> "as a new voucher";
      default -> "to your card";
    };
    return "EUR " + refund.path("amount").asText() + " went back " + account + " on "
        + refund.path("bookedOn").asText() + " (" + refund.path("refundNumber").asText() + ").";
  }

  private static String labelSentence(Situation now) {
    JsonNode label = now.result("create_return_label");
    return label.isMissingNode()
        ? ""
        : " Return label " + label.path("labelNumber").asText() + ": "
            + label.path("instructions").asText();
  }

  private static String reservation(Situation now) {
    return now.result("reserve_replacement").path("reservationNumber").asText();
  }

  private static String list(JsonNode orders) {
    List<String> lines = new ArrayList<>();
    for (JsonNode order : orders) {
      lines.add(order.path("orderId").asText() + " of " + order.path("placedOn").asText() + " ("
          + order.path("products").asText() + ")");
    }
    return String.join(", ", lines) + ".";
  }

  private static String words(JsonNode constant) {
    return constant.asText().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Up to the first full stop that ends a sentence: "EUR 5.90" does not. */
  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
