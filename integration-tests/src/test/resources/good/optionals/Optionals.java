package good.optionals;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

public class Optionals {

  public enum Mood {
    GOOD,
    BAD
  }

  public record Place(@Param("City name") String city) {}

  public record All(
      @Param("A text") Optional<String> text,
      @Param("A number") Optional<Integer> number,
      @Param(value = "A bounded number", minimum = 1) OptionalInt i,
      @Param("A long") OptionalLong l,
      @Param("A double") OptionalDouble d,
      @Param("A mood") Optional<Mood> mood,
      @Param("A place") Optional<Place> place,
      @Param(value = "Words, at least one", minItems = 1) Optional<List<String>> words) {}

  @Tool("Gives back what it gets.")
  public All echoAll(
      @Param(value = "A text of at least two characters", minLength = 2) Optional<String> text,
      @Param("A number") Optional<Integer> number,
      @Param(value = "A bounded number", minimum = 1) OptionalInt i,
      @Param("A long") OptionalLong l,
      @Param("A double") OptionalDouble d,
      @Param("A mood") Optional<Mood> mood,
      @Param("A place") Optional<Place> place,
      @Param(value = "Words, at least one", minItems = 1) Optional<List<String>> words) {
    return new All(text, number, i, l, d, mood, place, words);
  }

  @Tool("Gives back a record of what it gets.")
  public All echoRecord(@Param("All of it") All all) {
    return all;
  }

  @Tool("Shows what may be left out.")
  public String showNullable(@Param("A name") @Nullable String name, @Param("A place") @Nullable Place place) {
    return name + " " + place;
  }

  @Tool("Finds a name, if there is one.")
  public Optional<String> findName(@Param("Whether there is one") boolean present) {
    return present ? Optional.of("Ann") : Optional.empty();
  }

  @Tool("Finds a place, if there is one.")
  public Optional<Place> findPlace(@Param("Whether there is one") boolean present) {
    return present ? Optional.of(new Place("Oslo")) : Optional.empty();
  }

  @Tool("Finds a number, if there is one.")
  public OptionalLong findNumber(@Param("Whether there is one") boolean present) {
    return present ? OptionalLong.of(7) : OptionalLong.empty();
  }

  public record Twice(Optional<Optional<Place>> place, Optional<OptionalInt> number) {}

  @Tool("Finds what may be missing in two ways.")
  public Twice findTwice(@Param("Whether there is one") boolean present) {
    return present
        ? new Twice(Optional.of(Optional.of(new Place("Oslo"))), Optional.of(OptionalInt.of(7)))
        : new Twice(Optional.of(Optional.empty()), Optional.empty());
  }
}
