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
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;

/** Types of all kinds, to compare what becomes of them. */
@SuppressWarnings("TooManyParams")
public class TypeTools {

  @JsonClassDescription("A class with setters")
  public static class Basket {
    @ToolParam(description = "Name that the customer gave to the basket")
    private String title;

    @ToolParam(description = "Customers who may look into it, by name", required = false)
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
      @ToolParam(description = "Title on the cover of the book") String title,
      @ToolParam(description = "Books that the shop recommends with it") List<Volume> similar) {}

  public record Isbn(@ToolParam(description = "ISBN with 13 digits, e.g. 9780141439518") String value) {}

  @JsonClassDescription("How a book is bound")
  public enum Binding {
    @JsonProperty("hard")
    HARDCOVER,
    PAPERBACK
  }

  @Tool(description = "Returns every argument as it came, one line for each of them.")
  public String plain(
      @ToolParam(description = "Whether the line ends in a full stop") boolean stop,
      @ToolParam(description = "Single letter that the line begins with") char letter,
      @ToolParam(description = "Lines of the page, 1 to 99") Integer lines,
      @ToolParam(description = "Thickness of the paper in micrometers") double thickness,
      @ToolParam(description = "Price of the book in EUR") BigDecimal price,
      @ToolParam(description = "Number of the receipt, as printed on it") BigInteger receipt,
      @ToolParam(description = "Key of the row that is meant") UUID key,
      @ToolParam(description = "Page of the publisher") URI page,
      @ToolParam(description = "Day of publication") LocalDate day) {
    return stop + " " + letter + lines + thickness + price + receipt + key + page + day;
  }

  @Tool(description = "Tells how a book, its basket and its chapters reach the shop.")
  public String nested(
      @ToolParam(description = "Words that the book is found by") List<String> keywords,
      @ToolParam(description = "Languages that the book is sold in, e.g. de") Set<String> languages,
      @ToolParam(description = "Chapters by their titles, and the page each begins at") Map<String, Integer> chapters,
      @ToolParam(description = "Basket that the book lies in") Basket basket,
      @ToolParam(description = "The book itself") Volume volume,
      Binding binding,
      @ToolParam(description = "Book that it replaces") Isbn replaced,
      @ToolParam(description = "Remark on the delivery note, if any") Optional<String> remark,
      @JsonPropertyDescription("Sentence for the gift card, none if null") @Nullable String card) {
    return keywords + " " + languages + chapters + basket + volume + binding + replaced + remark + card;
  }
}
