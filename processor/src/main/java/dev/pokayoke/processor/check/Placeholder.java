package dev.pokayoke.processor.check;

import java.util.regex.Pattern;

/** Texts that somebody meant to write later. */
final class Placeholder {

  private static final Pattern WHOLE = Pattern.compile("""
      (?ix)
      (?: todo | tbd | tba | tbc | fixme | xxx+ | wip | n/?a | null | none | undefined | placeholder | asdf\\w* | foo | bar
        | (?: (?:add|insert|enter|put|write|your|some|a|the|tool|param(?:eter)?|argument|method|function|my) \\s+ )*
          (?: description | desc | documentation | docs? ) (?: \\s+ (?:goes\\s+)? here )?
        | (?: \\w+ \\s+ )* text \\s+ (?:goes\\s+)? here
        | (?: this \\s+ is \\s+ )? (?: a \\s+ )? (?: test | dummy | sample | example ) (?: \\s+ (?: tool | param(?:eter)? | description | text | method | function ) )?
        | (?: to \\s+ be \\s+ (?: defined | done | determined | documented | described | filled ) .* )
        | 待定 | 待补充 | 待填写 | 待完善 | 暂无(?:描述|说明)? | (?:请|在?此处?|这里)(?:填写|输入|添加)?(?:描述|说明|文字) | 描述 | 说明 | 测试(?:用|工具|参数|一下)? | 占位符?
        | [\\p{P}\\p{S}\\s]+ )
      [\\s.!…。]*
      """);

  private static final Pattern START = Pattern.compile(
      "(?i)\\s*(?:(?:todo|fixme|tbd|xxx)\\b\\s*[:：-]|lorem ipsum\\b|<[^>]{0,40}(?:description|text)[^>]{0,20}>\\s*$).*",
      Pattern.DOTALL);

  private Placeholder() {}

  static boolean is(String text) {
    return WHOLE.matcher(text.strip()).matches() || START.matcher(text).matches();
  }
}
