package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.model.output.structured.Description;
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

/** Types of all kinds, to compare what becomes of them. */
@SuppressWarnings("TooManyParams")
public class TypeTools {

  @Description("A class with setters")
  public static class Basket {
    @Description("Name that the customer gave to the basket")
    private String title;

    @JsonProperty(required = false)
    @Description("Customers who may look into it, by name")
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

  @Description("A book on the shelf")
  public record Volume(
      @Description("Title on the cover of the book") String title,
      @Description("Books that the shop recommends with it") List<Volume> similar) {}

  public record Isbn(@Description("ISBN with 13 digits, e.g. 9780141439518") String value) {}

  @Description("How a book is bound")
  public enum Binding {
    @JsonProperty("hard")
    HARDCOVER,
    PAPERBACK
  }

  @Tool("Returns every argument as it came, one line for each of them.")
  public String plain(
      @P("Whether the line ends in a full stop") boolean stop,
      @P("Single letter that the line begins with") char letter,
      @P("Lines of the page, 1 to 99") Integer lines,
      @P("Thickness of the paper in micrometers") double thickness,
      @P("Price of the book in EUR") BigDecimal price,
      @P("Number of the receipt, as printed on it") BigInteger receipt,
      @P("Key of the row that is meant") UUID key,
      @P("Page of the publisher") URI page,
      @P("Day of publication") LocalDate day) {
    return stop + " " + letter + lines + thickness + price + receipt + key + page + day;
  }

  @Tool("Tells how a book, its basket and its chapters reach the shop.")
  public String nested(
      @P("Words that the book is found by") List<String> keywords,
      @P("Languages that the book is sold in, e.g. de") Set<String> languages,
      @P("Chapters by their titles, and the page each begins at") Map<String, Integer> chapters,
      @P("Basket that the book lies in") Basket basket,
      @P("The book itself") Volume volume,
      Binding binding,
      @P("Book that it replaces") Isbn replaced,
      @P("Remark on the delivery note, if any") Optional<String> remark,
      @P("Sentence for the gift card, none if null") @Nullable String card) {
    return keywords + " " + languages + chapters + basket + volume + binding + replaced + remark + card;
  }
}
