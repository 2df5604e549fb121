package good.polymorphic;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;

public class Polymorphic {

  /** A way to pay. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "method")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Card.class, name = "card"),
    @JsonSubTypes.Type(Transfer.class),
    @JsonSubTypes.Type(value = Voucher.class, names = {"voucher", "coupon"}),
    @JsonSubTypes.Type(value = Wallet.class, name = "not used, because it is abstract")
  })
  public interface Payment {}

  /** By card. */
  public record Card(@Param(value = "Number of the card", pattern = "[0-9]{12,19}") String number)
      implements Payment {}

  /** A class made by its constructor. */
  @JsonTypeName("bank-transfer")
  public static class Transfer implements Payment {
    private final String iban;
    private final int days;

    public Transfer(
        @JsonProperty("iban") @Param("Account to pay from") String iban,
        @JsonProperty("days") @Param("Days until it is due") int days) {
      this.iban = iban;
      this.days = days;
    }

    public String getIban() {
      return iban;
    }

    public int getDays() {
      return days;
    }
  }

  /** A class made by its setters. */
  public static class Voucher implements Payment {
    private String code = "none";

    public String getCode() {
      return code;
    }

    public void setCode(@Param(value = "Code on the voucher", required = false) String code) {
      this.code = code;
    }
  }

  @JsonSubTypes({@JsonSubTypes.Type(value = Phone.class, name = "phone"), @JsonSubTypes.Type(Watch.class)})
  public abstract static class Wallet implements Payment {}

  public static class Phone extends Wallet {
    @JsonPropertyDescription("Number of the phone")
    public String number;
  }

  public static final class Watch extends Wallet {}

  /** Not listed anywhere. */
  public static class Cash implements Payment {}

  /** An animal, which may be none of the better known ones. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "@type")
  @JsonSubTypes({@JsonSubTypes.Type(Animal.class), @JsonSubTypes.Type(Dog.class)})
  public static class Animal {
    private final String name;

    public Animal(@JsonProperty("name") @Param("What it is called") String name) {
      this.name = name;
    }

    public String getName() {
      return name;
    }
  }

  public static class Dog extends Animal {
    private final boolean barks;

    public Dog(
        @JsonProperty("name") @Param("What it is called") String name,
        @JsonProperty("barks") @Param("Whether it barks") boolean barks) {
      super(name);
      this.barks = barks;
    }

    public boolean isBarks() {
      return barks;
    }
  }

  /** Something that happened. The records have a component that says what. */
  @JsonTypeInfo(
      use = JsonTypeInfo.Id.NAME,
      include = JsonTypeInfo.As.EXISTING_PROPERTY,
      property = "event",
      visible = true)
  public sealed interface Event permits Created, Moved, Deleted {
    @JsonProperty
    EventKind event();
  }

  public enum EventKind {
    @JsonProperty("created")
    CREATED,
    MOVED,
    @JsonProperty("deleted")
    DELETED
  }

  @JsonTypeName("created")
  public record Created(EventKind event, @Param("Who created it") String by) implements Event {}

  @JsonTypeName("MOVED")
  public record Moved(@Param("Where it is now") String to, EventKind event) implements Event {}

  @JsonTypeName("deleted")
  public record Deleted(@Param("Whether it can be restored") boolean restorable) implements Event {
    @Override
    public EventKind event() {
      return EventKind.DELETED;
    }
  }

  /** Where something is. The name of the property is not said. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, visible = true)
  public sealed interface Location {}

  public record Shelf(@JsonProperty("type") String kind, @Param("Number of the shelf") int number)
      implements Location {}

  @JsonTypeName("road")
  public record OnTheRoad() implements Location {}

  @Tool("Gives the payment back.")
  public Payment echoPayment(@Param("How to pay") Payment payment) {
    return payment;
  }

  @Tool("Gives a payment of a class that is not listed.")
  public List<Payment> listPayments() {
    return List.of(new Watch(), new Cash());
  }

  @Tool("Gives a wallet back.")
  public Wallet echoWallet(@Param("Only wallets") Wallet wallet, @Param("A card and nothing else") Card card) {
    return wallet;
  }

  @Tool("Gives the animal back.")
  public Animal echoAnimal(@Param("The animal") Animal animal) {
    return animal;
  }

  @Tool("Gives an animal of a class that is not listed.")
  public Animal findAnimal() {
    return new Animal("Tom") {};
  }

  @Tool("Gives the event back.")
  public Event echoEvent(@Param("The event") Event event) {
    return event;
  }

  @Tool("Gives the events back, or nothing when one says something else than it is.")
  public List<Event> echoEvents(@Param("The events") List<Event> events) {
    return events.stream().allMatch(event -> event.event() != null) ? events : List.of();
  }

  @Tool("Tells what the location says it is.")
  public String nameLocation(@Param("The location") Location location) {
    return location instanceof Shelf shelf ? shelf.kind() + " " + shelf.number() : "on the road";
  }
}
