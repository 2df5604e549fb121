package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavadocTest {

  @Test
  void mainTextAndParameters() {
    Javadoc comment = Javadoc.parse("""
         Looks up one order
         by its number.

         @param orderId number as printed,
             e.g. A-10017
         @param <T> the type
         @param empty
         @return the order
         @throws IllegalStateException when closed
        """);
    assertEquals("Looks up one order by its number.", comment.text());
    assertEquals(
        Map.of("orderId", "number as printed, e.g. A-10017", "<T>", "the type", "empty", ""),
        comment.parameters());
  }

  @Test
  void anAtSignInsideAnInlineTagStartsNoBlock() {
    Javadoc comment = Javadoc.parse(" Runs {@code\n @param x} now.\n @param y the y");
    assertEquals("Runs @param x now.", comment.text());
    assertEquals(Map.of("y", "the y"), comment.parameters());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Finds {@code List<Order>} now. | Finds List<Order> now.",
        "{@literal a < b & c} | a < b & c",
        "{@code if (x) { y(); }} done | if (x) { y(); } done",
        "Use {@link OrderTools#getOrder(String, int) the lookup}. | Use the lookup.",
        "Use {@link #getOrder(String, int)}. | Use getOrder(String, int).",
        "A {@link java.util.Map.Entry} and {@linkplain dev.shop.Order#id}. |"
            + " A Map.Entry and Order.id.",
        "{@return the price} | Returns the price.",
        "{@inheritDoc} More. | More.",
        "{@value #MAX} at most | MAX at most",
        "{@index \"order number\" the key} | order number",
        "{@unknown some <b>text</b>} | some text",
        "Unclosed {@code x | Unclosed x",
        "<p>A <b>bold</b> <a href=\"x>\">link</a>.<!-- no --> | A bold link.",
        "1 < 2 &lt;3 a&nbsp;b &#8364; &#x20ac; &unknown; &amp;lt; AT&T |"
            + " 1 < 2 <3 a b € € &unknown; &lt; AT&T",
        "{@summary Counts words.} Then stops. | Counts words. Then stops.",
        "查询订单的 {@code state}。 | 查询订单的 state。"
      })
  void plainText(String javadoc, String text) {
    assertEquals(text, Javadoc.parse(javadoc).text());
  }

  @Test
  void paragraphsAndItemsStandOnTheirOwnLines() {
    Javadoc comment = Javadoc.parse("""
         Refunds an order.

         <p>Quote   first:
         <ul>
           <li>within 30 days
           <li>unopened</li>
         </ul>
         <br/>Then book.
        """);
    assertEquals(
        "Refunds an order.\nQuote first:\n- within 30 days\n- unopened\nThen book.",
        comment.text());
  }
}
