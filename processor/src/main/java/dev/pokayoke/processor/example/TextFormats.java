package dev.pokayoke.processor.example;

import dev.pokayoke.processor.json.TextFormat;

/** The reader's format for each of the model's. */
final class TextFormats {

  private TextFormats() {}

  static TextFormat<?> of(dev.pokayoke.processor.model.TextFormat format) {
    return switch (format) {
      case LOCAL_DATE -> TextFormat.DATE;
      case LOCAL_TIME -> TextFormat.TIME;
      case LOCAL_DATE_TIME -> TextFormat.DATE_TIME;
      case OFFSET_DATE_TIME -> TextFormat.OFFSET_DATE_TIME;
      case ZONED_DATE_TIME -> TextFormat.ZONED_DATE_TIME;
      case INSTANT -> TextFormat.INSTANT;
      case DURATION -> TextFormat.DURATION;
      case PERIOD -> TextFormat.PERIOD;
      case YEAR -> TextFormat.YEAR;
      case YEAR_MONTH -> TextFormat.YEAR_MONTH;
      case ZONE_ID -> TextFormat.ZONE;
      case UUID -> TextFormat.UUID;
      case URI -> TextFormat.URI;
      case URL -> TextFormat.URL;
      case PATH -> TextFormat.PATH;
      case LOCALE -> TextFormat.LOCALE;
      case CURRENCY -> TextFormat.CURRENCY;
      case PATTERN -> TextFormat.PATTERN;
    };
  }
}
