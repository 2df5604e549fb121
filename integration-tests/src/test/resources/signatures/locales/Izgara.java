package signatures.locales;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;
import dev.pokayoke.Toolbox;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

// Everything here changes its letters or digits where the default locale is asked.
// style: Spring AI
@Toolbox("IZGARA")
class Izgara {

  enum Fire {
    ISI,
    @Description("gas from the bottle")
    LPG_IDLE,
    @JsonProperty("İNCE")
    INCE,
    ılık
  }

  record ImageId(@Param(value = "Image of a dish", pattern = "IMG-I\\d+") String value) {}

  record Item(
      @Param("ID of the item") int ID, @JsonProperty("TITLE") @Param("TITLE of it") String title) {}

  // tool: IZGARA_list_ids_in_istanbul
  // schema: {"type":"object","properties":{
  //   "FIRE":{"type":"string","enum":["ISI","LPG_IDLE","İNCE","ılık"],
  //     "description":"Kind of FIRE. LPG_IDLE: gas from the bottle"},
  //   "iI":{"type":"integer","minimum":1000000,"maximum":9999999,"description":"Number of the grill"}},
  //   "required":["FIRE","iI"],"additionalProperties":false}
  @Tool("Lists the grills IN İstanbul.")
  int listIDsInIstanbul(
      @Param("Kind of FIRE") Fire FIRE,
      @Param(value = "Number of the grill", minimum = 1_000_000, maximum = 9_999_999) int iI) {
    return iI;
  }

  // tool: IZGARA_image_title
  // schema: {"type":"object","properties":{
  //   "image":{"type":"string","pattern":"^(?:IMG-I\\d+)$","description":"Image of a dish"},
  //   "item":{"type":"object","properties":{
  //     "ID":{"type":"integer","description":"ID of the item"},
  //     "TITLE":{"type":"string","description":"TITLE of it"}},
  //     "required":["ID","TITLE"],"additionalProperties":false,"description":"Item on the bill"}},
  //   "required":["image","item"],"additionalProperties":false}
  @Tool("Returns the title of an image.")
  String ImageTitle(ImageId image, @Param("Item on the bill") Item item) {
    return "";
  }

  // tool: IZGARA_get_bill
  // schema: {"type":"object","properties":{
  //   "day":{"type":["string","null"],"format":"date","description":"Day of the bill","default":"2026-10-29"},
  //   "year":{"type":"string","description":"Year of the wine. Written like 2026"},
  //   "since":{"type":"string","format":"date-time","description":"When it began"},
  //   "time":{"type":["string","null"],"description":"How long it took. Written like PT1H30M","default":"PT1H30M"},
  //   "tip":{"type":["number","null"],"multipleOf":0.05,"minimum":0.05,"description":"Tip. Unit: TRY.",
  //     "default":1234567.85},
  //   "byFire":{"type":"object","propertyNames":{"enum":["ISI","LPG_IDLE","İNCE","ılık"]},
  //     "additionalProperties":{"type":"number"},"description":"Price for each kind of fire. LPG_IDLE: gas from the bottle"}},
  //   "required":["year","since","byFire"],"additionalProperties":false}
  // output: {"type":"number"}
  @Tool("Returns the sum of a bill.")
  BigDecimal getBill(
      @Param(value = "Day of the bill", defaultValue = "2026-10-29") LocalDate day,
      @Param("Year of the wine") Year year,
      @Param("When it began") Instant since,
      @Param(value = "How long it took", defaultValue = "PT1H30M") Duration time,
      @Param(value = "Tip", unit = "TRY", multipleOf = 0.05, minimum = 0.05, defaultValue = "1234567.85")
          BigDecimal tip,
      @Param("Price for each kind of fire") Map<Fire, Double> byFire) {
    return tip;
  }
}
