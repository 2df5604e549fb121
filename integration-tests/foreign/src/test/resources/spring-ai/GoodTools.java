package shop;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;

/** Tools of a bookshop, as Spring AI takes them: nothing is wrong with them. */
public class GoodTools {

  public enum Binding {
    HARDCOVER,
    PAPERBACK
  }

  @JsonClassDescription("Where a parcel goes")
  public record Address(
      @ToolParam(description = "Street with house number, e.g. Kramgasse 49") String street,
      @JsonPropertyDescription("Town without postal code, e.g. Bern") String town,
      @JsonProperty("country_code") @Schema(description = "Two letters of ISO 3166-1, e.g. CH") String country,
      @Schema(description = "Whom the courier asks for", requiredMode = Schema.RequiredMode.NOT_REQUIRED) String contact) {}

  public record Line(
      @ToolParam(description = "ISBN with 13 digits, e.g. 9780141439518") String isbn,
      @ToolParam(description = "Copies of the book, 1 to 20") int copies,
      @ToolParam(description = "Wrapping paper, none when it is left out", required = false) String paper) {}

  @Tool(description = "Finds books of an author in the catalogue; returns titles with their ISBN, newest first.")
  public List<String> findBooks(
      @ToolParam(description = "Family name of the author, e.g. Austen") String author,
      @ToolParam(description = "How the book is bound; any when it is left out", required = false) Binding binding,
      @JsonPropertyDescription("Title as printed on the cover, whole or in part; any if null") @Nullable String title) {
    return List.of(author + " " + binding + " " + title);
  }

  @Tool(
      name = "order-books",
      description = "Orders books and has them sent to one address; returns the number of the order.",
      returnDirect = true)
  public String order(
      ToolContext context,
      @ToolParam(description = "The books to order") List<Line> lines,
      @Schema(description = "The address that the parcel goes to") Address address) {
    return context.getContext() + " " + lines + " " + address;
  }
}
