package dev.pokayoke.openai;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * The pause that a server asks for: {@code Retry-After} in seconds or as a date (RFC 9110, 10.2.3), or OpenAI's
 * {@code retry-after-ms}.
 */
final class RetryAfter {

  private RetryAfter() {}

  /** Empty when the server asked for none, or in words that mean nothing. */
  static Optional<Duration> in(HttpHeaders headers, Clock clock) {
    Optional<Duration> milliseconds =
        headers.firstValue("retry-after-ms").flatMap(text -> seconds(text, 0.001));
    if (milliseconds.isPresent()) {
      return milliseconds;
    }
    return headers
        .firstValue("Retry-After")
        .flatMap(text -> seconds(text, 1).or(() -> until(text, clock.instant())));
  }

  private static Optional<Duration> seconds(String text, double unit) {
    try {
      double seconds = Double.parseDouble(text.strip()) * unit;
      // No call waits for a day; the bound keeps the arithmetic whole.
      return seconds >= 0
          ? Optional.of(Duration.ofMillis((long) Math.min(seconds * 1000, 86_400_000)))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> until(String date, Instant now) {
    try {
      Duration pause = Duration.between(
          now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip())));
      return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
