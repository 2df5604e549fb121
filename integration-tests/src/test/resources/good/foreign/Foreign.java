package good.foreign;

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
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.Map;

public class Foreign {

  /** A number that stands alone on the wire. */
  public static final class PartId {

    private final String text;

    private PartId(String text) {
      this.text = text;
    }

    @JsonCreator
    public static PartId parse(@Param(pattern = "P-\\d+") String text) {
      if (text.equals("P-0")) {
        throw new IllegalArgumentException("P-0 is no part");
      }
      return new PartId(text);
    }

    @JsonValue
    @Override
    public String toString() {
      return text;
    }
  }

  /** How much of it. */
  public static class Quantity {

    private final int amount;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Quantity(@Param(minimum = 1) int amount) {
      this.amount = amount;
    }

    @JsonValue
    public int getAmount() {
      return amount;
    }
  }

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonClassDescription("Where parts are kept")
  public record ShelfPlace(@Param("Name of the hall") String hallName, @Param("Number of the shelf") @JsonProperty("shelf") int shelfNumber) {}

  @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
  @JsonPropertyOrder({"made_on", "part"})
  @JsonIgnoreProperties(value = {"internal_code"}, ignoreUnknown = true)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public static class Item {

    @JsonPropertyDescription("Which part")
    @JsonProperty("part")
    private PartId partId;

    @JsonAlias("qty")
    @Param("How many of it")
    private Quantity quantity;

    @JsonFormat(pattern = "yyyy-MM-dd")
    @Param("When it was made")
    private LocalDate madeOn;

    private String internalCode = "secret";

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    private String lastEditor = "system";

    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Param(value = "Password of the store; none if left out", required = false)
    private String storePassword;

    @JsonIgnore
    private String note;

    public PartId getPartId() {
      return partId;
    }

    public void setPartId(PartId partId) {
      this.partId = partId;
    }

    public Quantity getQuantity() {
      return quantity;
    }

    public void setQuantity(Quantity quantity) {
      this.quantity = quantity;
    }

    public LocalDate getMadeOn() {
      return madeOn;
    }

    public void setMadeOn(LocalDate madeOn) {
      this.madeOn = madeOn;
    }

    public String getInternalCode() {
      return internalCode;
    }

    public void setInternalCode(String internalCode) {
      this.internalCode = internalCode;
    }

    public String getLastEditor() {
      return lastEditor;
    }

    public void setLastEditor(String lastEditor) {
      this.lastEditor = lastEditor;
    }

    public String getStorePassword() {
      return storePassword;
    }

    public void setStorePassword(String storePassword) {
      this.storePassword = storePassword;
    }

    public String getNote() {
      return note;
    }

    public void setNote(String note) {
      this.note = note;
    }
  }

  /** What comes with an item. */
  public static class Paper {

    private final String title;
    private final int pageCount;

    private Paper(String title, int pageCount) {
      this.title = title;
      this.pageCount = pageCount;
    }

    @JsonCreator
    public static Paper of(
        @JsonProperty("title") @Param("What is on it") String title,
        @JsonProperty("pages") @Param(value = "How many pages", defaultValue = "1") int pageCount) {
      return new Paper(title, pageCount);
    }

    public String getTitle() {
      return title;
    }

    public int getPageCount() {
      return pageCount;
    }

    @JsonIgnore
    public boolean isLong() {
      return pageCount > 10;
    }
  }

  /** A box that items come in. */
  @JsonDeserialize(builder = Box.Maker.class)
  public static class Box {

    private final String size;

    private Box(String size) {
      this.size = size;
    }

    public String getSize() {
      return size;
    }

    @JsonPOJOBuilder(buildMethodName = "make", withPrefix = "of")
    public static class Maker {

      private String size;

      public Maker ofSize(@JsonPropertyDescription("How large it is") String size) {
        this.size = size;
        return this;
      }

      public Box make() {
        return new Box(size);
      }
    }
  }

  @Tool("Stores an item and returns it as it was stored.")
  public Item storeItem(@Param("The item") Item item, @Param("Where it is put") ShelfPlace place) {
    item.setNote("stored in " + place.hallName());
    return item;
  }

  @Tool("Finds a place that is free.")
  public ShelfPlace findPlace(@Param("For which part") PartId part) {
    return new ShelfPlace("North", 4);
  }

  @Tool("Counts the parts in a store.")
  public Map<PartId, Quantity> countParts(@Param("What is known already") Map<PartId, Quantity> known) {
    return known;
  }

  @Tool("Prints a paper.")
  public Paper printPaper(@Param("The paper") Paper paper) {
    return paper;
  }

  @Tool("Chooses a box.")
  public Box chooseBox(@Param("The box") Box box) {
    return box;
  }
}
