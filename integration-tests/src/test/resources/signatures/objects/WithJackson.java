package signatures.objects;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;

// style: openai-java
class WithJackson {

  @JsonClassDescription("A stamp of the collection")
  @JsonPropertyOrder({"year", "country"})
  @JsonIgnoreProperties({"glue", "secret"})
  public static class Stamp {
    @JsonPropertyDescription("Country that it is from")
    public String country;

    @JsonProperty("year")
    @JsonPropertyDescription("Year of the print")
    public int printed;

    @JsonIgnore public String owner;
    public String glue;

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @JsonPropertyDescription("What it is worth in EUR")
    public double worth;

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @JsonPropertyDescription("Word that opens the album")
    public String word;
  }

  // tool: find_stamp
  // schema: {"type":"object","properties":{
  //   "like":{"type":"object","properties":{
  //     "year":{"type":"integer","description":"Year of the print"},
  //     "country":{"type":"string","description":"Country that it is from"},
  //     "word":{"type":"string","description":"Word that opens the album"}},
  //     "required":["year","country","word"],"additionalProperties":false,
  //     "description":"A stamp of the collection"}},
  //   "required":["like"],"additionalProperties":false}
  // output: {"type":"object","properties":{
  //       "year":{"type":"integer","description":"Year of the print"},
  //       "country":{"type":"string","description":"Country that it is from"},
  //       "worth":{"type":"number","description":"What it is worth in EUR"}},
  //       "required":["year"],"additionalProperties":false,"description":"A stamp of the collection"}
  @Tool("Finds a stamp that is like another.")
  Stamp findStamp(Stamp like) {
    return like;
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Album(
      @Param("Name on the cover") String coverName,
      @Param("How many pages") int pageCount,
      @JsonProperty("ISBN") @Param("Number of the book") String isbnNumber,
      @JsonAlias("stamps") @Param("How many stamps") int stampsIn2Pages) {}

  // tool: find_album
  // schema: {"type":"object","properties":{
  //   "album":{"type":"object","properties":{
  //     "cover_name":{"type":"string","description":"Name on the cover"},
  //     "page_count":{"type":"integer","description":"How many pages"},
  //     "ISBN":{"type":"string","description":"Number of the book"},
  //     "stamps_in2_pages":{"type":"integer","description":"How many stamps"}},
  //     "required":["cover_name","page_count","ISBN","stamps_in2_pages"],"additionalProperties":false,
  //     "description":"Album to look for"}},
  //   "required":["album"],"additionalProperties":false}
  @Tool("Finds an album.")
  String findAlbum(@Param("Album to look for") Album album) {
    return "";
  }

  @JsonNaming(PropertyNamingStrategies.KebabCaseStrategy.class)
  public static class Envelope {
    @Param("Town of the postmark")
    private String postmarkTown;

    @Param("Weight in grams")
    private int weightInGrams;

    public void setPostmarkTown(String town) {
      this.postmarkTown = town;
    }

    public void setWeightInGrams(int grams) {
      this.weightInGrams = grams;
    }
  }

  // tool: find_envelope
  // schema: {"type":"object","properties":{
  //   "envelope":{"type":"object","properties":{
  //     "postmark-town":{"type":"string","description":"Town of the postmark"},
  //     "weight-in-grams":{"type":"integer","description":"Weight in grams"}},
  //     "required":["postmark-town","weight-in-grams"],"additionalProperties":false,
  //     "description":"Envelope to look for"}},
  //   "required":["envelope"],"additionalProperties":false}
  @Tool("Finds an envelope.")
  String findEnvelope(@Param("Envelope to look for") Envelope envelope) {
    return "";
  }

  public static final class Coin {
    private final String metal;
    private final int year;

    private Coin(String metal, int year) {
      this.metal = metal;
      this.year = year;
    }

    @JsonCreator
    public static Coin minted(
        @JsonProperty("metal") @JsonPropertyDescription("Metal that it is of") String ore,
        @JsonProperty("year") @JsonPropertyDescription("Year on it") int date) {
      return new Coin(ore, date);
    }

    public String getMetal() {
      return metal;
    }

    public int getYear() {
      return year;
    }
  }

  // tool: weigh_coin
  // schema: {"type":"object","properties":{
  //   "coin":{"type":"object","properties":{
  //     "metal":{"type":"string","description":"Metal that it is of"},
  //     "year":{"type":"integer","description":"Year on it"}},
  //     "required":["metal","year"],"additionalProperties":false,"description":"Coin on the scales"}},
  //   "required":["coin"],"additionalProperties":false}
  @Tool("Weighs a coin.")
  double weighCoin(@Param("Coin on the scales") Coin coin) {
    return 0;
  }

  // A form that is ours anyway is no other form.
  record Sale(
      @JsonFormat(pattern = "yyyy-MM-dd") @Param("Day of the sale") LocalDate day,
      @JsonProperty(value = "sum", required = true) @Param("Sum in EUR") double total) {}

  // tool: get_sale
  // schema: {"type":"object","properties":{
  //   "sale":{"type":"object","properties":{
  //     "day":{"type":"string","format":"date","description":"Day of the sale"},
  //     "sum":{"type":"number","description":"Sum in EUR"}},
  //     "required":["day","sum"],"additionalProperties":false,"description":"Sale to look up"}},
  //   "required":["sale"],"additionalProperties":false}
  @Tool("Returns who bought at a sale.")
  String getSale(@Param("Sale to look up") Sale sale) {
    return "";
  }

  // On a parameter Jackson's annotations count as well.
  // tool: get_catalogue
  // schema: {"type":"object","properties":{
  //   "catalogue_year":{"type":"integer","description":"Year of the catalogue"},
  //   "country":{"type":"string","description":"Country to list"}},
  //   "required":["catalogue_year","country"],"additionalProperties":false}
  @Tool("Returns a catalogue of stamps.")
  String getCatalogue(
      @JsonProperty("catalogue_year") @JsonPropertyDescription("Year of the catalogue") int year,
      @JsonProperty(required = true) @JsonPropertyDescription("Country to list") String country) {
    return "";
  }
}
