package good.builders;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

public class Builders {

  /** A trip, as Lombok's {@code @Builder} makes them. */
  public static final class Trip {

    @Param("Where it starts")
    private final String from;

    @Param(value = "Where it ends", minLength = 2)
    private final String to;

    @Param(value = "Seats; one if left out", required = false, minimum = 1, maximum = 9)
    private final int seats;

    @Param("Stops on the way, in their order")
    private final List<String> stops;

    private Trip(String from, String to, int seats, List<String> stops) {
      this.from = from;
      this.to = to;
      this.seats = seats;
      this.stops = stops;
    }

    public static TripBuilder builder() {
      return new TripBuilder();
    }

    public TripBuilder toBuilder() {
      return new TripBuilder().from(from).to(to).seats(seats).stops(stops);
    }

    public String getFrom() {
      return from;
    }

    public String getTo() {
      return to;
    }

    public int getSeats() {
      return seats;
    }

    public List<String> getStops() {
      return stops;
    }

    public static class TripBuilder {

      private String from;
      private String to;
      private int seats = 1;
      private final List<String> stops = new ArrayList<>();

      TripBuilder() {}

      public TripBuilder from(String from) {
        this.from = from;
        return this;
      }

      public TripBuilder to(String to) {
        this.to = to;
        return this;
      }

      public TripBuilder seats(int seats) {
        this.seats = seats;
        return this;
      }

      public TripBuilder stop(String stop) {
        stops.add(stop);
        return this;
      }

      public TripBuilder stops(Collection<? extends String> stops) {
        this.stops.addAll(stops);
        return this;
      }

      public TripBuilder clearStops() {
        stops.clear();
        return this;
      }

      public Trip build() {
        if (from.equals(to)) {
          throw new IllegalArgumentException("a trip must end somewhere else");
        }
        return new Trip(from, to, seats, List.copyOf(stops));
      }
    }
  }

  /** A ticket, as Immutables and AutoValue make them: an abstract type, a builder of another one. */
  public abstract static class Ticket<T> {

    /** Who travels. */
    public abstract T passenger();

    public abstract List<Trip> trips();

    public abstract Optional<String> seat();

    public boolean isReturn() {
      return trips().size() == 2;
    }

    public static <T> Builder<T> builder() {
      return new Builder<>(null, List.of(), Optional.empty());
    }

    /** Every call gives another builder. */
    public static final class Builder<T> {

      private final T passenger;
      private final List<Trip> trips;
      private final Optional<String> seat;

      private Builder(T passenger, List<Trip> trips, Optional<String> seat) {
        this.passenger = passenger;
        this.trips = trips;
        this.seat = seat;
      }

      public Builder<T> from(Ticket<T> other) {
        return new Builder<>(other.passenger(), other.trips(), other.seat());
      }

      public Builder<T> passenger(T passenger) {
        return new Builder<>(passenger, trips, seat);
      }

      public Builder<T> addTrips(Trip trip) {
        List<Trip> more = new ArrayList<>(trips);
        more.add(trip);
        return trips(more);
      }

      public Builder<T> trips(Trip... trips) {
        return trips(List.of(trips));
      }

      public Builder<T> trips(@Param(value = "What is booked", minItems = 1) Iterable<? extends Trip> trips) {
        List<Trip> more = new ArrayList<>();
        trips.forEach(more::add);
        return new Builder<>(passenger, more, seat);
      }

      public Builder<T> seat(String seat) {
        return seat(Optional.of(seat));
      }

      public Builder<T> seat(@Param("Seat, if one is reserved") Optional<String> seat) {
        return new Builder<>(passenger, trips, seat);
      }

      public Ticket<T> build() {
        Objects.requireNonNull(passenger);
        return new Ticket<>() {
          @Override
          public T passenger() {
            return passenger;
          }

          @Override
          public List<Trip> trips() {
            return trips;
          }

          @Override
          public Optional<String> seat() {
            return seat;
          }
        };
      }
    }
  }

  /** A luggage tag, by a builder with setters. */
  static class Tag {

    String text;
    int kilos;

    static Writer builder() {
      return new Writer();
    }

    String text() {
      return text;
    }

    int kilos() {
      return kilos;
    }

    abstract static class Base<B extends Base<B>> {

      final Tag tag = new Tag();

      abstract B self();

      B withText(@Param("What it says") String text) {
        tag.text = text;
        return self();
      }

      Base<B> print() {
        return this;
      }
    }

    static class Writer extends Base<Writer> {

      @Override
      Writer self() {
        return this;
      }

      void setKilos(@Param(value = "Weight", unit = "kg", defaultValue = "20") int kilos) {
        tag.kilos = kilos;
      }

      Tag build() {
        return tag;
      }
    }
  }

  @Tool("Plans a trip.")
  public Trip planTrip(@Param("The trip") Trip trip) {
    return trip;
  }

  @Tool("Books a ticket for a passenger with a name.")
  public Ticket<String> bookTicket(@Param("The ticket") Ticket<String> ticket) {
    return ticket;
  }

  @Tool("Prints a tag for luggage.")
  Tag printTag(@Param("The tag") Tag tag) {
    return tag;
  }
}
