package signatures.values;

import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

// style: LangChain4j
class Forms {

  // tool: find_day
  // schema: {"type":"object","properties":{
  //   "day":{"type":"string","format":"date","description":"Day of the visit"},
  //   "at":{"type":"string","description":"Time of the visit. Written like 14:30:00"},
  //   "both":{"type":"string","description":"Both in one. Written like 2026-03-31T14:30:00"}},
  //   "required":["day","at","both"],"additionalProperties":false}
  // output: {"type":"string","format":"date"}
  @Tool("Finds a day that is free.")
  LocalDate findDay(
      @Param("Day of the visit") LocalDate day,
      @Param("Time of the visit") LocalTime at,
      @Param("Both in one") LocalDateTime both) {
    return day;
  }

  // tool: find_moment
  // schema: {"type":"object","properties":{
  //   "instant":{"type":"string","format":"date-time","description":"Moment in UTC"},
  //   "offset":{"type":"string","format":"date-time","description":"Moment somewhere"},
  //   "zoned":{"type":"string","description":"Moment in a zone. Written like 2026-03-31T14:30:00+02:00[Europe/Berlin]"},
  //   "zone":{"type":"string","description":"Zone of the clock. Written like Europe/Berlin"}},
  //   "required":["instant","offset","zoned","zone"],"additionalProperties":false}
  // output: {"type":"string","format":"date-time"}
  @Tool("Finds the next moment.")
  Instant findMoment(
      @Param("Moment in UTC") Instant instant,
      @Param("Moment somewhere") OffsetDateTime offset,
      @Param("Moment in a zone") ZonedDateTime zoned,
      @Param("Zone of the clock") ZoneId zone) {
    return instant;
  }

  // tool: find_span
  // schema: {"type":"object","properties":{
  //   "time":{"type":"string","description":"How long it may take. Written like PT1H30M"},
  //   "age":{"type":"string","description":"Age of the wine. Written like P1Y2M3D"},
  //   "year":{"type":"string","description":"Year of the wine. Written like 2026"},
  //   "month":{"type":"string","description":"Month of the harvest. Written like 2026-03"}},
  //   "required":["time","age","year","month"],"additionalProperties":false}
  @Tool("Finds how long it takes.")
  Duration findSpan(
      @Param("How long it may take") Duration time,
      @Param("Age of the wine") Period age,
      @Param("Year of the wine") Year year,
      @Param("Month of the harvest") YearMonth month) {
    return time;
  }

  // tool: find_page
  // schema: {"type":"object","properties":{
  //   "id":{"type":"string","format":"uuid","description":"Number of the page"},
  //   "uri":{"type":"string","format":"uri","description":"Address of the page"},
  //   "url":{"type":"string","format":"uri","description":"Where it can be loaded"},
  //   "path":{"type":"string","description":"File that it is in. Written like reports/march.txt"}},
  //   "required":["id","uri","url","path"],"additionalProperties":false}
  // output: {"type":"string","format":"uuid"}
  @Tool("Finds a page.")
  UUID findPage(
      @Param("Number of the page") UUID id,
      @Param("Address of the page") URI uri,
      @Param("Where it can be loaded") URL url,
      @Param("File that it is in") Path path) {
    return id;
  }

  // tool: find_word
  // schema: {"type":"object","properties":{
  //   "language":{"type":"string","description":"Language of the word. Written like de-AT"},
  //   "money":{"type":"string","description":"Currency of the price. Written like EUR"},
  //   "form":{"type":"string","format":"regex","description":"Form of the word"}},
  //   "required":["language","money","form"],"additionalProperties":false}
  @Tool("Finds a word.")
  String findWord(
      @Param("Language of the word") Locale language,
      @Param("Currency of the price") Currency money,
      @Param("Form of the word") Pattern form) {
    return "";
  }

  // tool: list_days
  // schema: {"type":"object","properties":{
  //   "days":{"type":"array","items":{"type":"string","format":"date"},"description":"Days to list"},
  //   "times":{"type":"array","items":{"type":"string"},
  //     "description":"Times of the day. Written like 14:30:00"},
  //   "from":{"type":["string","null"],"description":"Month to begin with. Written like 2026-03"},
  //   "zones":{"type":"object","additionalProperties":{"type":"string"},
  //     "description":"Zone of each town. Written like Europe/Berlin"}},
  //   "required":["days","times","zones"],"additionalProperties":false}
  // output: {"type":"object","additionalProperties":{"type":["string","null"]}}
  @Tool("Lists days.")
  Map<String, Duration> listDays(
      @Param("Days to list") List<LocalDate> days,
      @Param("Times of the day") LocalTime[] times,
      @Param("Month to begin with") Optional<YearMonth> from,
      @Param("Zone of each town") Map<String, ZoneId> zones) {
    return Map.of();
  }
}
