package shop;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpToolParam;

/** Types of all kinds, to compare what becomes of them. */
@SuppressWarnings("TooManyParams")
public class TypeTools {

  @JsonClassDescription("A class with setters")
  public static class Basket {
    @McpToolParam(description = "Name that the customer gave to the basket")
    private String title;

    @McpToolParam(description = "Customers who may look into it, by name", required = false)
    private List<String> readers;

    public String getTitle() {
      return title;
    }

    public void setTitle(String title) {
      this.title = title;
    }

    public List<String> getReaders() {
      return readers;
    }

    public void setReaders(List<String> readers) {
      this.readers = readers;
    }
  }

  @JsonClassDescription("A book on the shelf")
  public record Volume(
      @McpToolParam(description = "Title on the cover of the book") String title,
      @McpToolParam(description = "Books that the shop recommends with it") List<Volume> similar) {}

  public record Isbn(@McpToolParam(description = "ISBN with 13 digits, e.g. 9780141439518") String value) {}

  @JsonClassDescription("How a book is bound")
  public enum Binding {
    @JsonProperty("hard")
    HARDCOVER,
    PAPERBACK
  }

  @McpTool(description = "Returns every argument as it came, one line for each of them.")
  public String plain(
      @McpToolParam(description = "Whether the line ends in a full stop") boolean stop,
      @McpToolParam(description = "Single letter that the line begins with") char letter,
      @McpToolParam(description = "Lines of the page, 1 to 99") Integer lines,
      @McpToolParam(description = "Thickness of the paper in micrometers") double thickness,
      @McpToolParam(description = "Price of the book in EUR") BigDecimal price,
      @McpToolParam(description = "Number of the receipt, as printed on it") BigInteger receipt,
      @McpToolParam(description = "Key of the row that is meant") UUID key,
      @McpToolParam(description = "Page of the publisher") URI page,
      @McpToolParam(description = "Day of publication") LocalDate day) {
    return stop + " " + letter + lines + thickness + price + receipt + key + page + day;
  }

  @McpTool(description = "Tells how a book, its basket and its chapters reach the shop.")
  public String nested(
      @McpToolParam(description = "Words that the book is found by") List<String> keywords,
      @McpToolParam(description = "Languages that the book is sold in, e.g. de") Set<String> languages,
      @McpToolParam(description = "Chapters by their titles, and the page each begins at") Map<String, Integer> chapters,
      @McpToolParam(description = "Basket that the book lies in") Basket basket,
      @McpToolParam(description = "The book itself") Volume volume,
      Binding binding,
      @McpToolParam(description = "Book that it replaces") Isbn replaced,
      @McpToolParam(description = "Remark on the delivery note, if any") Optional<String> remark,
      @JsonPropertyDescription("Sentence for the gift card, none if null") @Nullable String card) {
    return keywords + " " + languages + chapters + basket + volume + binding + replaced + remark + card;
  }
}
