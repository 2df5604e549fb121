package dev.pokayoke.processor.text;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the text of a parameter claims that its schema says as well: whether it may be left out, its default, its range. */
public final class Claims {

  private static final String NUMBER = "(-?\\d+(?:\\.\\d+)?)";

  private static final Pattern OPTIONAL = Pattern.compile(
      "(?i)^\\W*optional\\b|[(\\[（]\\s*optional\\s*[)\\]）,;:—–-]|[,;.—–-]\\s*optional\\s*[.;]?\\s*$|\\b(?:is|are) optional\\s*(?:[.;,)]|$)|^\\W*可选(?!值|项|的?(?:类型|范围|选项))|[(（]可选|[，,。；]\\s*可选[)）。，]?$|可不[填传]");
  private static final Pattern REQUIRED = Pattern.compile(
      "(?i)^\\W*(?:required|mandatory)\\b(?!\\s+(?:for|if|when|unless|by|with))|[(\\[（]\\s*(?:required|mandatory)\\s*[)\\]）]|\\b(?:is|are) (?:required|mandatory)\\s*[.;)]?\\s*$|[(（]必[填需][)）]|[，,。；]\\s*必填[。]?$|^必填[，,：:]");
  private static final Pattern DEFAULT = Pattern.compile(
      "(?i)\\bdefaults?\\s*(?:value)?\\s*(?:is|to|[:=：])?\\s*[:=]?\\s*([\"'`“‘]?-?[\\p{L}\\p{N}][\\p{L}\\p{N}_.+-]*[\"'`”’]?)|默认(?:值|为|是|使用)*\\s*[:：]?\\s*([\"'`“‘]?-?[A-Za-z0-9][A-Za-z0-9_.+-]*[\"'`”’]?)");
  private static final Pattern QUOTES = Pattern.compile("[\"'`“”‘’]");
  private static final Pattern RANGE = Pattern.compile(
      "(?i)(?<![\\p{L}\\p{N}.:/-])" + NUMBER + "\\s*(?:to|-|–|—|\\.\\.\\.?|至|到|~)\\s*" + NUMBER
          + "(?![\\p{IsLatin}\\p{N}.:/-]|\\.\\d)|\\bbetween\\s+" + NUMBER + "\\s+and\\s+" + NUMBER);
  private static final Pattern AT_MOST = Pattern.compile(
      "(?i)\\b(?:at most|up to|max(?:imum)?(?: is| of|:)?|no more than|not more than)\\s*" + NUMBER
          + "(?![\\p{L}\\p{N}]|\\.\\d)|(?:最多|最大(?:值)?(?:为|是)?|不超过|上限(?:为|是)?)\\s*" + NUMBER);

  private final String text;

  private Claims(String text) {
    this.text = text;
  }

  /** Of its beginning: what stands further back is no claim about one value. */
  public static Claims of(String text) {
    return new Claims(Excerpt.of(text));
  }

  /** The least and the most that is allowed. Either may be unknown. */
  public record Range(Optional<BigDecimal> least, Optional<BigDecimal> most) {}

  /** That it may be left out: it says so, or what holds then. */
  public boolean isOptional() {
    return OPTIONAL.matcher(text).find();
  }

  /** That it may not be left out. */
  public boolean isRequired() {
    return REQUIRED.matcher(text).find() && !isOptional();
  }

  /**
   * The value that holds when it is left out, where the text names one.
   *
   * @param quoted whether only what stands in quotes is a value: "default sorting" names none
   */
  public Optional<String> standard(boolean quoted) {
    return DEFAULT
        .matcher(text)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .filter(value -> !quoted || QUOTES.matcher(value).find())
        .map(value -> QUOTES.matcher(value).replaceAll("").replaceAll("[.]+$", ""))
        .findFirst();
  }

  /** The range of a number, where the text gives one and only one. */
  public Optional<Range> range() {
    Matcher ranges = RANGE.matcher(text);
    if (ranges.find()) {
      MatchResult range = ranges.toMatchResult();
      boolean isDash = range.group(1) != null;
      Optional<BigDecimal> least = number(isDash ? range.group(1) : range.group(3));
      Optional<BigDecimal> most = number(isDash ? range.group(2) : range.group(4));
      boolean ascends = least.get().compareTo(most.get()) < 0;
      return ascends && !ranges.find() ? Optional.of(new Range(least, most)) : Optional.empty();
    }
    Matcher ends = AT_MOST.matcher(text);
    if (ends.find()) {
      Optional<BigDecimal> most = number(ends.group(1) == null ? ends.group(2) : ends.group(1));
      return ends.find() ? Optional.empty() : Optional.of(new Range(Optional.empty(), most));
    }
    return Optional.empty();
  }

  private static Optional<BigDecimal> number(String written) {
    return Optional.of(new BigDecimal(written));
  }
}
