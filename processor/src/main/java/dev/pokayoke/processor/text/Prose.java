package dev.pokayoke.processor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a description says in words that belongs into a type. */
public final class Prose {

  private static final String QUOTE = "[\"'`“”‘’「」]";
  private static final String VALUE =
      QUOTE + "?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.+#-]{0,39}" + QUOTE + "?";
  private static final String QUOTED = QUOTE + "[^\"'`“”‘’「」,]{1,40}" + QUOTE;
  private static final String NOTE = "(?:\\s*[(（][^)）]{0,60}[)）])?";
  private static final String BETWEEN =
      "(?:\\s*[,，、|/]\\s*(?:(?:or|and|或)\\s+)?|\\s+or\\s+|\\s*或者?\\s*)";
  private static final String LIST = "(?:" + VALUE + NOTE + BETWEEN + "){1,40}" + VALUE;
  private static final String QUOTED_LIST = "(?:" + QUOTED + NOTE + BETWEEN + "){1,40}" + QUOTED;

  /** Each has the list in its first group. */
  private static final List<Pattern> CLOSED = List.of(
      list(
          "(?i:\\b(?:must\\s+be|should\\s+be|can\\s+be|is|are)?\\s*(?:either|one\\s+of(?:\\s+the\\s+following)?))\\s*[:：]?\\s*[(\\[]?("
              + LIST + ")"),
      list(
          "(?i:\\b(?:valid|allowed|possible|supported|available|accepted|permitted)\\s+(?:\\w+\\s+){0,2}(?:values?|options?|types?|roles?|modes?|choices?)?\\s*(?:are|is|include|[:：]))\\s*[(\\[]?("
              + LIST + ")"),
      list("(?i:\\b(?:values?|options?|choices?))\\s*[:：]\\s*[(\\[]?(" + LIST + ")"),
      list("(?:可选值|取值|可选|枚举值|有效值|支持)(?:为|范围|包括|有|的值)?\\s*[:：是为]?\\s*(" + LIST + ")"),
      list("(?:^|[:：—–-]\\s*|\\(\\s*)(" + QUOTED_LIST + ")"),
      list("[:：]\\s*(" + VALUE + NOTE + "(?:\\s*[,，]\\s*" + VALUE + NOTE + ")*,?\\s+or\\s+" + VALUE
          + ")\\s*(?:[.(（]|$)"),
      list("[:：]\\s*((?:[A-Z][A-Z0-9_]+\\s*[,，、|/]\\s*)+(?:or\\s+)?[A-Z][A-Z0-9_]+)"),
      list("[(（]\\s*((?:[A-Z][A-Z0-9_]+\\s*[,，、|/]\\s*)+(?:or\\s+)?[A-Z][A-Z0-9_]+)\\s*[)）]"),
      list("(?:^|[:：]\\s*)([a-z]+(?:_[a-z]+)+\\s+or\\s+[a-z]+(?:_[a-z]+)+)\\s*\\.?$"),
      list("[:：]\\s*((?:" + VALUE + "\\s*\\|\\s*)+" + VALUE + ")"));

  /** 1=low, 2=high. */
  private static final List<Pattern> CODES = List.of(
      list(
          "((?:-?\\d+\\s*[=:：]\\s*[\\p{L}][\\p{L} _-]{0,30}\\s*[,，;；、]\\s*)+-?\\d+\\s*[=:：]\\s*[\\p{L}][\\p{L} _-]{0,30})"));

  private static final Pattern OPEN = Pattern.compile(
      "(?i)\\be\\.?g\\b|\\bi\\.e\\b|such as|for example|for instance|including|\\bor (?:any|other|similar|more)|etc\\b|\\.\\.\\.|…|\\blike\\b|例如|比如|如[:：\"“]|等");

  private static final Pattern LISTED = Pattern.compile(
      "(?i)(?:comma|semicolon|pipe|space|newline|line)[- ]?(?:separated|delimited)|separated by (?:a )?(?:comma|semicolon|space|pipe|newline)|delimited (?:list|by)|\\bjson[- ]?(?:array|object|string|list|encoded|formatted|text)|\\b(?:as|in|valid|a|of) json\\b|json value|逗号(?:分隔|隔开)|分号(?:分隔|隔开)|用[|,，、；;]分[割隔]|json ?(?:数组|字符串|格式|对象)|以.{1,4}分隔");

  private static final Pattern CONDITION = Pattern.compile(
      "(?i)\\b(?:required|mandatory|needed|necessary|must be (?:set|given|provided|present)|only (?:used|valid|needed|required|applies|for))\\s+(?:if|when|for|unless|in case|by|with|only)\\b|\\brequired\\s+(?:for|if|when|unless)\\b|\\b(?:if|when)\\b[^.]{3,60}\\b(?:is|are|must be) (?:required|mandatory|provided|given)\\b|仅.{1,80}(?:需要|必填|时)|当.{1,40}时(?:必填|需要|必须)|.{1,20}时必填");

  private final String text;

  private Prose(String text) {
    this.text = text;
  }

  public static Prose of(String text) {
    return new Prose(text);
  }

  /** The values, when the text gives all of them; else empty. */
  public List<String> closedList() {
    List<String> codes = codes();
    return codes.isEmpty() ? values(CLOSED) : codes;
  }

  /** The meanings of numbers, when the text gives all of them; else empty. */
  public List<String> codes() {
    return values(CODES);
  }

  private List<String> values(List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        List<String> values = values(matcher.group(1));
        boolean isOpen = OPEN.matcher(text.substring(
                Math.max(0, matcher.start() - 20), Math.min(text.length(), matcher.end() + 20)))
            .find();
        if (values.size() > 1 && !isOpen) {
          return values;
        }
      }
    }
    return List.of();
  }

  /** Whether several values, or JSON, are to be written into one text. */
  public boolean tellsList() {
    return LISTED.matcher(text).find();
  }

  /** Whether it is needed in some cases only. */
  public boolean tellsCondition() {
    return CONDITION.matcher(text).find();
  }

  private static Pattern list(String regex) {
    return Pattern.compile(regex);
  }

  private static List<String> values(String list) {
    List<String> values = new ArrayList<>();
    for (String part :
        list.replaceAll("[(（][^)）]*[)）]", "").split("[,，、|/;；]|\\bor\\b|\\band\\b|或者?")) {
      String value = part.replaceAll("^[\\s\"'`“”‘’「」]+|[\\s\"'`“”‘’「」.]+$", "")
          .replaceAll("^-?\\d+\\s*[=:：]\\s*", "");
      if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }
}
