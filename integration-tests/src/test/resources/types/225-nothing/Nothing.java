import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

public class Nothing {
  public record Place(@Param("Name of the place") String name) {}

  public record Report(
      @Param("How many places") int places,
      @Param("Whether there are more") boolean more,
      @Param("Temperature") double degrees,
      @Param(value = "Note on it", minLength = 1) String note,
      @Param("Day of the report") LocalDate day,
      @Param("Best place") Place best,
      @Param("All places") List<Place> all,
      @Param("Word of the day") Optional<String> word,
      @Param("Age of the place") OptionalInt age) {}

  public sealed interface Answer permits Yes, No {}

  public record Yes(@Param("How sure it is") double sure) implements Answer {}

  public record No(@Param("Why not") String reason) implements Answer {}

  @Tool("Reports nothing.")
  public Report report() {
    return new Report(0, false, Double.NaN, null, null, null, null, Optional.empty(), OptionalInt.empty());
  }

  @Tool("Reports what breaks the rules for arguments.")
  public Report reportMore() {
    return new Report(-1, true, 21.5, "", LocalDate.of(2026, 3, 31), new Place(null), List.of(), Optional.of(""), OptionalInt.of(-1));
  }

  @Tool("Lists places.")
  public List<Place> list() {
    return Arrays.asList(new Place("Ulm"), null);
  }

  @Tool("Lists temperatures.")
  public double[] listDegrees() {
    return new double[] {21.5, Double.NaN, Double.POSITIVE_INFINITY};
  }

  @Tool("Lists temperatures by place.")
  public Map<String, Float> mapDegrees() {
    return Collections.singletonMap("Ulm", null);
  }

  @Tool("Lists days by place.")
  public Map<String, Stream<LocalDate>> mapDays() {
    return Map.of("Ulm", Stream.of(LocalDate.of(2026, 3, 31), null));
  }

  @Tool("Answers.")
  public List<Answer> answer() {
    return Arrays.asList(new Yes(Double.NaN), new No(null), null);
  }

  @Tool("Finds a place.")
  public Place find() {
    return null;
  }

  @Tool("Finds a place.")
  public Optional<Place> findAny() {
    return Optional.empty();
  }

  @Tool("Counts places.")
  public Integer count() {
    return null;
  }

  @Tool("Tells the temperature.")
  public double measure() {
    return Double.NEGATIVE_INFINITY;
  }

  @Tool("Tells the name of a place.")
  public String name() {
    return null;
  }
}
