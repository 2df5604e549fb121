package dev.pokayoke.processor.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What kind of value a name speaks of, and whether a text tells the form of such a value. */
public final class Form {

  private static final Set<String> TIMES = stems(
      "date time datetime timestamp day birthday dob deadline since until duration expiry expiration checkin checkout arrival departure when");
  private static final Set<String> NO_TIMES = stems(
      "zone timezone timeout runtime times count number name type format limit of max min first last days hours week month year minutes seconds update mode per ms sec lifetime realtime overtime id token title description note range interval");
  private static final Set<String> DAYS = stems("day date time moment 日期 时间");
  private static final Set<String> MONEY = stems(
      "amount price cost fee budget salary total balance payment income revenue discount money charge tip");
  private static final Set<String> QUANTITIES = stems(
      "timeout weight distance size length width height depth temperature duration speed radius volume area interval delay mass pressure power energy altitude elevation capacity ttl latency");
  private static final Set<String> NO_QUANTITIES = stems(
      "page batch sample array list vector chunk word count number id type name rate percent percentage ratio factor currency column row password pool group class team index code");
  private static final Set<String> PATHS =
      stems("path filepath filename dir directory folder file dirname paths filepaths");
  private static final Set<String> NAME = stems("name");
  private static final Set<String> FILE = stems("file");
  private static final Set<String> NO_PATHS = stems(
      "json xml api url uri key id type extension format name content size pattern glob query jsonpath xpath route endpoint class mode encoding line number count hash");
  private static final Set<String> LIMITS = stems(
      "limit count top quantity percentage percent page pagesize results rows items days hits");

  private static final Set<String> MAXIMUM = stems("max maximum");
  private static final Set<String> SIZE = stems("size");
  private static final Set<String> COUNTED = stems(
      "results items rows pages records entries hits messages lines files count number documents page tokens");

  private static final String UNIT_WORDS =
      "(?:milli|micro|nano|kilo|centi)?(?:seconds?|meters?|metres?|grams?|grammes?|lit(?:er|re)s?|watts?|bytes?|hertz|joules?|volts?|pascals?)"
          + "|ms|secs?|mins?|minutes?|hours?|hrs?|days?|weeks?|months?|years?|kg|mg|lbs?|pounds?|ounces?|oz|km|cm|mm|miles?|feet|foot|ft|inch(?:es)?|yards?"
          + "|celsius|fahrenheit|kelvin|degrees?|°[cf]?|percent(?:age)?|%|kb|mb|gb|tb|[kmgt]ib|pixels?|px|points?|pt|characters?|chars?|tokens?|items?|pages?|words?|lines?|rows?|kwh|kw|mph|kmh|km/h|m/s|bpm|rpm|db|lux|ppm|bar|psi|hpa|acres?|hectares?|sqm|m2|m²";
  private static final String CURRENCIES =
      "usd|eur|gbp|chf|jpy|cny|rmb|inr|krw|brl|aud|cad|dollars?|euros?|pounds?|yen|yuan|cents?|rupees?|francs?|won|currency|[$€£¥₹]";
  private static final String CHINESE_UNITS =
      "秒|毫秒|分钟|小时|天|日|周|个月|年|米|公里|千米|厘米|毫米|公斤|千克|克|吨|斤|升|毫升|摄氏|华氏|度|百分|元|美元|欧元|人民币|分|角|像素|字节|字符|个|件|条|页|次|人|单位|岁";
  private static final Pattern UNIT = Pattern.compile(
      "(?i)(?<![\\p{L}])(?:" + UNIT_WORDS + "|" + CURRENCIES + ")(?![\\p{L}])|" + CHINESE_UNITS);

  private static final Pattern TIME_FORM = Pattern.compile(
      "(?i)\\biso\\b|iso[- ]?8601|rfc|yyyy|\\byy\\b|mm[/-]dd|dd[./-]mm|hh:mm|\\d{4}[-/.]\\d{1,2}|\\d{1,2}:\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{8}"
          + "|epoch|unix|timestamp in|in (?:milli)?seconds|\\b(?:milli)?seconds?\\b|\\bminutes?\\b|\\bhours?\\b|\\bdays\\b|\\bms\\b|natural language|relative|\\bcron\\b|e\\.g\\.?,? ?['\"]?\\w|such as|for example|format|\\bp\\d|\\bpt\\d"
          + "|格式|例如|比如|如[:：]|年.?月|时间戳|毫秒|秒|分钟|小时|\\d+月");
  private static final Pattern RANGE = Pattern.compile(
      "(?i)\\d\\s*(?:to|-|–|—|\\.\\.|until|and|至|到|~)\\s*\\d|\\b(?:at most|up to|max(?:imum)?(?: is| of|:)?|no more than|not more than|less than|below|limit(?:ed to| of)?)\\s*\\d|(?:最多|最大|不超过|上限)\\D{0,4}\\d");
  private static final Pattern BASE = Pattern.compile(
      "(?i)\\babsolute\\b|\\brelative\\b|\\bfull(?:y qualified)? path\\b|\\bfull\\b.{0,20}\\bpath|\\broot\\b(?! path)|\\bworkspace|\\bworking directory|\\bproject\\b|\\brepo(?:sitory)?\\b|\\bvault\\b|\\bin the (?:folder|directory)|\\bunder\\b|\\bwithin\\b|[\"'`( ]/[\\w.]|[\"'`( ][a-z]:\\\\|~/|\\bs3:|\\bhttps?:|\\burl\\b|\\bjson ?path|\\bclass ?path|\\burn\\b|\\bkey\\b|绝对|相对|完整路径|根目录|工作目录|工作区|项目");

  private final List<String> words;

  private Form(List<String> words) {
    this.words = words;
  }

  /** What a name of a parameter speaks of. */
  public static Form of(String name) {
    return new Form(Terms.of(name).words());
  }

  /** A day, a time of day, a moment or a span. */
  public boolean isTime() {
    return endsIn(TIMES) && hasNone(NO_TIMES)
        || words.size() > 1 && last().equals("at") && hasNone(NO_TIMES);
  }

  /** Whether a text begins with a day or a time: "Day of arrival". */
  public static boolean beginsWithTime(String text) {
    List<String> first = Terms.of(text).without(Worth.STOP).stream().limit(2).toList();
    return !first.isEmpty()
        && DAYS.contains(first.get(0))
        && first.stream().skip(1).noneMatch(NO_TIMES::contains);
  }

  public boolean isQuantity() {
    return isMoney() || has(QUANTITIES) && hasNone(NO_QUANTITIES);
  }

  public boolean isMoney() {
    return endsIn(MONEY) && hasNone(NO_QUANTITIES);
  }

  /** In a file system. */
  public boolean isPath() {
    boolean isFileName = words.size() > 1 && endsIn(NAME) && has(FILE);
    return isFileName || endsIn(PATHS) && hasNone(NO_PATHS);
  }

  /** How many of something are wanted. */
  public boolean isLimit() {
    return endsIn(LIMITS) || has(MAXIMUM) && has(COUNTED) || has(COUNTED) && endsIn(SIZE);
  }

  public static boolean tellsTimeForm(String text) {
    return TIME_FORM.matcher(text).find();
  }

  public static boolean tellsUnit(String name, String text) {
    return UNIT.matcher(String.join(" ", Terms.of(name).words())).find()
        || UNIT.matcher(name.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})|_", " ")).find()
        || UNIT.matcher(text).find();
  }

  /** "1 to 14", "at most 50". */
  public static boolean tellsRange(String text) {
    return RANGE.matcher(text).find();
  }

  public static boolean tellsBase(String text) {
    return BASE.matcher(text).find();
  }

  private String last() {
    return words.get(words.size() - 1);
  }

  private boolean endsIn(Set<String> kind) {
    return !words.isEmpty() && kind.contains(last());
  }

  private boolean has(Set<String> kind) {
    return words.stream().anyMatch(kind::contains);
  }

  private boolean hasNone(Set<String> kind) {
    return words.stream().noneMatch(kind::contains);
  }

  private static Set<String> stems(String words) {
    return Set.copyOf(Terms.of(words).words());
  }
}
