package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.ReturnBehavior;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolMemoryId;
import dev.langchain4j.invocation.InvocationParameters;
import dev.langchain4j.model.output.structured.Description;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tools of a bookshop, as LangChain4j takes them: nothing is wrong with them. */
public class GoodTools {

  public enum Binding {
    HARDCOVER,
    PAPERBACK
  }

  @Description("Where a parcel goes")
  public record Address(
      @Description("Street with house number, e.g. Kramgasse 49") String street,
      @Description("Town without postal code, e.g. Bern") String town,
      @Description({"Two letters of ISO 3166-1,", "e.g. CH"}) @JsonProperty(required = false) String country) {}

  public record Line(
      @Description("ISBN with 13 digits, e.g. 9780141439518") String isbn,
      @Description("Copies of the book, 1 to 20") int copies) {}

  @Tool({"Finds books of an author in the catalogue;", "returns titles with their ISBN, newest first."})
  public List<String> findBooks(
      @P("Family name of the author, e.g. Austen") String author,
      @P(value = "How the book is bound; any when it is left out", required = false) Binding binding,
      @P(value = "Most books to return, 1 to 50", defaultValue = "10") int limit) {
    return List.of(author + " " + binding + " " + limit);
  }

  @Tool(
      name = "order-books",
      value = "Orders books and has them sent to one address; returns the number of the order.",
      returnBehavior = ReturnBehavior.IMMEDIATE)
  public String order(
      @ToolMemoryId String conversation,
      InvocationParameters parameters,
      @P(name = "lines", value = "The books to order") List<Line> books,
      @P(description = "The address that the parcel goes to") Address address,
      @P("Day of delivery, if it matters") Optional<LocalDate> day) {
    return conversation + " " + books + " " + address + " " + day;
  }
}
