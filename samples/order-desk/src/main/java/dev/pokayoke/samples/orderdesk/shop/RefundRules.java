package dev.pokayoke.samples.orderdesk.shop;

import static dev.pokayoke.samples.orderdesk.shop.Reason.CHANGED_MIND;
import static dev.pokayoke.samples.orderdesk.shop.Reason.DAMAGED;
import static dev.pokayoke.samples.orderdesk.shop.Reason.NEVER_ARRIVED;
import static dev.pokayoke.samples.orderdesk.shop.Reason.WRONG_ITEM;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The shop's refund rules as a table; {@link RefundCheck} applies them. */
public final class RefundRules {

  /** Days that a parcel may be on its way before it counts as lost. */
  static final int LOST_AFTER_DAYS = 10;

  private static final int LONG_WINDOW = 90;
  private static final BigDecimal PHOTO_FROM = new BigDecimal("150.00");

  private RefundRules() {}

  /** All rules for one reason, as the model gets to read them. */
  public static RefundPolicy policy(Reason reason) {
    return new RefundPolicy(
        reason,
        Arrays.stream(Category.values()).map(category -> rule(category, reason)).toList(),
        List.of(
            "Days count from the delivery of the piece.",
            "Money goes back the way it was paid; a voucher is never paid out in cash.",
            "The shipping fee goes back only when nothing of the order is kept.",
            "A piece is refunded once. Pieces that were not delivered are refunded only as "
                + NEVER_ARRIVED + ", " + LOST_AFTER_DAYS
                + " days after they were sent or, when not sent, ordered."));
  }

  /** The rule for one category and reason. */
  static PolicyRule rule(Category category, Reason reason) {
    int fee = reason == CHANGED_MIND && category == Category.ELECTRONICS ? 15 : 0;
    Optional<BigDecimal> photo = reason == DAMAGED ? Optional.of(PHOTO_FROM) : Optional.empty();
    boolean sendBack = reason == CHANGED_MIND || reason == WRONG_ITEM;
    return new PolicyRule(category, windowDays(category, reason), fee, photo, sendBack);
  }

  private static int windowDays(Category category, Reason reason) {
    if (reason == NEVER_ARRIVED) {
      return LONG_WINDOW;
    }
    return switch (category) {
      case FOOD -> reason == CHANGED_MIND ? 0 : 7;
      case ELECTRONICS -> reason == CHANGED_MIND ? 14 : LONG_WINDOW;
      case HOME, CLOTHING -> reason == CHANGED_MIND ? 30 : LONG_WINDOW;
    };
  }
}
