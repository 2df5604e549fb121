package dev.pokayoke.samples.orderdesk.shop;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

/** Numbers quotes by what they say: the same question on the same day gets the same number, however often it is asked. */
final class QuoteNumber {

  private QuoteNumber() {}

  static QuoteId of(
      OrderId order, Reason reason, List<LineQuantity> pieces, BigDecimal amount, LocalDate day) {
    List<String> sorted = pieces.stream()
        .map(piece -> piece.line() + "x" + piece.quantity())
        .sorted()
        .toList();
    String text = String.join(
        "|",
        order.value(),
        reason.name(),
        sorted.toString(),
        amount.toPlainString(),
        day.toString());
    return new QuoteId("Q-" + HexFormat.of().withUpperCase().formatHex(sha256(text), 0, 4));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
