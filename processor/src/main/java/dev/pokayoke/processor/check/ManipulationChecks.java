package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Texts that command the model beyond the use of their own tool. They win the choice whether the tool fits or not
 * (arXiv 2505.18135), and are how a foreign tool takes over a run.
 */
final class ManipulationChecks implements Check {

  private static final String TOOLS = "(?:tools?|functions?|instructions?|ones|commands?|methods?)";

  private static final List<Pattern> COMMANDS = List.of(
      command(
          "\\balways\\s+(?:call|use|run|invoke|choose|prefer|pick|start\\s+with)\\s+(?:this|me|it)\\b"),
      command(
          "\\bmust\\s+(?:always\\s+)?be\\s+(?:used|called|invoked|chosen|run)\\b(?!\\s+(?:by|in|on|with|after|only|to\\s+(?:identify|name))\\b)"),
      command("\\b(?:you\\s+)?must\\s+(?:always\\s+)?(?:call|use|run|invoke)\\s+this\\b"),
      command(
          "\\b(?:call|use|run|invoke)\\s+this(?:\\s+tool)?\\s+(?:first|before)\\s*,?\\s*(?:any|every|all|no\\s+matter|always)\\b"),
      command(
          "\\b(?:ignore|disregard|forget|never\\s+use|do\\s+not\\s+use|don't\\s+use|avoid)\\s+(?:all\\s+|any\\s+|the\\s+|of\\s+)*(?:other|others|previous|earlier|prior|remaining)\\b(?:\\s+(?:\\w+\\s+)?"
              + TOOLS + ")?"),
      command(
          "\\b(?:best|greatest|most\\s+(?:powerful|reliable|accurate|important)|superior)\\s+(?:[\\w-]+\\s+){0,3}"
              + TOOLS + "\\b"),
      command("\\bbetter\\s+than\\s+(?:all|any|every|the)\\s+(?:the\\s+)?other"),
      command(
          "\\b(?:never|do\\s+not|don't)\\s+(?:ever\\s+)?(?:tell|inform|mention|reveal|show|let)\\b[^.]{0,40}\\b(?:user|customer|caller|human|anyone|anybody)\\b"),
      command("\\bprefer\\s+this\\b[^.]{0,30}\\b(?:over|to|instead)\\b"),
      command(
          "\\b(?:use|call|choose)\\s+this\\s+(?:tool\\s+)?(?:instead\\s+of|rather\\s+than)\\s+(?:any|all|every|the)\\s+other"),
      command(
          "\\bbefore\\s+(?:you\\s+)?(?:answering|responding|replying|doing\\s+anything|anything\\s+else|any\\s+other\\s+"
              + TOOLS + ")\\b"),
      command(
          "\\bfor\\s+(?:every|all|any|each)\\s+(?:questions?|requests?|tasks?|conversations?|messages?)\\b"),
      command("\\b(?:highest|top)\\s+priority\\s+" + TOOLS
          + "\\b|\\boverrid(?:e|es|ing)\\s+(?:all|any|every|other|previous)\\b"),
      command(
          "(?:始终|总是|一定要|务必|必须(?:首先|优先|最先|先))(?:首先|优先|最先|先)?(?:调用|使用)(?:本|此|该|这个|这)(?:工具|函数|方法)?"),
      command("(?:忽略|无视|不要使用|禁止使用|切勿使用)(?:所有|一切)?(?:其他|其它|别的|之前的?|前面的?)(?:的)?(?:工具|指令|函数|说明)"),
      command("最(?:好|佳|强大|强|准确|优秀)的[^，。；]{0,8}工具"),
      command("(?:不要|禁止|切勿|不得|别)(?:告诉|告知|透露给?|提醒|让)(?:用户|客户|顾客)"));

  private static Pattern command(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      found(tool.description())
          .ifPresent(command -> findings.add(
              tool,
              finding(Finding.of(
                  CheckId.ManipulativeText,
                  tool.site().at("value"),
                  "the description of tool '%s' commands the model beyond the tool's own use: '%s'"
                      .formatted(tool.name(), command)))));
    }
    for (PropertyUse use : PropertyUse.all(tools)) {
      if (use.place().argument()) {
        found(use.property().description())
            .ifPresent(command -> findings.add(
                use.culprit(),
                finding(use.finding(
                    CheckId.ManipulativeText,
                    "the description of %s commands the model beyond its own use: '%s'"
                        .formatted(use.called(), command),
                    "value"))));
      }
    }
  }

  private static Optional<String> found(String text) {
    return COMMANDS.stream()
        .flatMap(command -> command.matcher(text).results())
        .map(MatchResult::group)
        .map(Words::start)
        .findFirst();
  }

  private static Finding finding(Finding finding) {
    return finding
        .why(
            "such a text is followed whether the tool fits or not; with tools of others it is an attack")
        .fix(
            "say what the tool is for and when another one fits better; leave the choice to the model");
  }
}
