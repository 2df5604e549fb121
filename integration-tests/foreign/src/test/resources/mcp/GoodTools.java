package shop;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.mcp.annotation.McpMeta;
import org.springframework.ai.mcp.annotation.McpProgressToken;
import org.springframework.ai.mcp.annotation.McpTool;
import org.springframework.ai.mcp.annotation.McpToolParam;

/** Tools of a bookshop, as MCP takes them: nothing is wrong with them. */
public class GoodTools {

  public enum Binding {
    HARDCOVER,
    PAPERBACK
  }

  @JsonClassDescription("Where a parcel goes")
  public record Address(
      @McpToolParam(description = "Street with house number, e.g. Kramgasse 49") String street,
      @JsonPropertyDescription("Town without postal code, e.g. Bern") String town,
      @JsonProperty("country_code") @Schema(description = "Two letters of ISO 3166-1, e.g. CH") String country,
      @Schema(description = "Whom the courier asks for", requiredMode = Schema.RequiredMode.NOT_REQUIRED) String contact) {}

  public record Line(
      @McpToolParam(description = "ISBN with 13 digits, e.g. 9780141439518") String isbn,
      @McpToolParam(description = "Copies of the book, 1 to 20") int copies,
      @McpToolParam(description = "Wrapping paper, none when it is left out", required = false) String paper) {}

  @McpTool(description = "Finds books of an author in the catalogue; returns titles with their ISBN, newest first.")
  public List<String> findBooks(
      @McpToolParam(description = "Family name of the author, e.g. Austen") String author,
      @McpToolParam(description = "How the book is bound; any when it is left out", required = false) Binding binding,
      @JsonPropertyDescription("Title as printed on the cover, whole or in part; any if null") @Nullable String title) {
    return List.of(author + " " + binding + " " + title);
  }

  @McpTool(
      name = "order-books",
      description = "Orders books and has them sent to one address; returns the number of the order.",
      annotations = @McpTool.McpAnnotations(destructiveHint = false, idempotentHint = true))
  public String order(
      McpTransportContext context,
      @McpProgressToken String progress,
      McpMeta meta,
      CallToolRequest request,
      @McpToolParam(description = "The books to order") List<Line> lines,
      @Schema(description = "The address that the parcel goes to") Address address) {
    return context.get("shop") + " " + progress + " " + meta + " " + request + " " + lines + " " + address;
  }
}
