package dev.pokayoke.samples.orderdesk.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of the order that the complaint is about: those the customer named, else those in parcels about which the carrier
 * reported something, else all that came (or did not come).
 */
final class Pieces {

  private final Situation now;

  private Pieces(Situation now) {
    this.now = now;
  }

  /** Lines with their quantities, ready as an argument. */
  static ArrayNode affected(Situation now) {
    return new Pieces(now).affected();
  }

  /** The order line to which a piece belongs. */
  static JsonNode line(Situation now, JsonNode piece) {
    for (JsonNode line : now.result("get_order").path("lines")) {
      if (line.path("line").asInt() == piece.path("line").asInt()) {
        return line;
      }
    }
    throw new IllegalStateException("the order has no line " + piece);
  }

  /** First what the complaint is about, then what of it is open: what was made good once must not lead to the next line. */
  private ArrayNode affected() {
    List<JsonNode> all = new ArrayList<>();
    now.result("get_order").path("lines").forEach(all::add);
    List<JsonNode> named = all.stream()
        .filter(line -> now.request().mentions(line.path("product").asText()))
        .toList();
    List<JsonNode> remarked = now.reason().equals("DAMAGED")
        ? all.stream().filter(line -> remarked(line) > 0).toList()
        : List.of();
    ArrayNode pieces = Turn.JSON.arrayNode();
    if (!named.isEmpty()) {
      named.forEach(line -> add(pieces, line, open(line)));
    } else if (!remarked.isEmpty()) {
      remarked.forEach(line -> add(pieces, line, Math.min(open(line), remarked(line))));
    } else {
      all.forEach(line -> add(pieces, line, open(line)));
    }
    return pieces;
  }

  private static void add(ArrayNode pieces, JsonNode line, int quantity) {
    if (quantity > 0) {
      pieces.addObject().put("line", line.path("line").asInt()).put("quantity", quantity);
    }
  }

  /** Pieces of a line that can still be made good. */
  private int open(JsonNode line) {
    int delivered = line.path("delivered").asInt();
    int madeGood = line.path("refunded").asInt() + line.path("replaced").asInt();
    return now.reason().equals("NEVER_ARRIVED")
        ? line.path("quantity").asInt() - Math.max(delivered, madeGood)
        : delivered - madeGood;
  }

  /** Pieces of a line in delivered parcels about which the carrier reported something. */
  private int remarked(JsonNode line) {
    int count = 0;
    for (JsonNode parcel : now.result("get_delivery").path("parcels")) {
      if (parcel.path("carrierRemark").isTextual() && parcel.path("deliveredOn").isTextual()) {
        for (JsonNode piece : parcel.path("contents")) {
          count += piece.path("line").asInt() == line.path("line").asInt()
              ? piece.path("quantity").asInt()
              : 0;
        }
      }
    }
    return count;
  }
}
