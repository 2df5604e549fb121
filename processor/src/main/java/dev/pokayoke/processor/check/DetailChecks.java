package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.text.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What texts tell of the code behind a tool, which is no use to a model. */
final class DetailChecks implements Check {

  private static final List<Pattern> DETAILS = List.of(
      Pattern.compile("\\b(?:com|org|net|io|dev)\\.[a-z]\\w*(?:\\.\\w+)*\\.[A-Z]\\w*"),
      Pattern.compile(
          "\\b[A-Z]\\w*[a-z](?:Service|Repository|Impl|Dao|DAO|Dto|DTO|Controller|Mapper|Factory|Exception)\\b"),
      Pattern.compile("(?i)\\bselect\\s+[\\w*,. ]{1,80}\\s+from\\s+\\w+|\\bINSERT INTO \\w+"),
      Pattern.compile("(?i)</?(?:p|br|b|i|ul|ol|li|pre|code|div|span|a|h[1-6]|table)\\s*/?>"),
      Pattern.compile("\\{@\\w+|(?<!\\w)@(?:param|return|throws|see|link|since)\\b"),
      Pattern.compile(
          "(?i)\\bhttps?://(?:localhost|127\\.|10\\.|192\\.168\\.|[\\w.-]+\\.(?:internal|local|corp|intranet))[^\\s)]*"));

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      detail(tool.description()).ifPresent(detail -> findings.add(tool, finding(tool, detail)));
      for (PropertyUse use : PropertyUse.parameters(tool)) {
        detail(use.property().description())
            .ifPresent(detail -> findings.add(use.culprit(), finding(use, detail)));
      }
    }
  }

  private static Optional<String> detail(String text) {
    return DETAILS.stream()
        .flatMap(pattern -> pattern.matcher(Excerpt.of(text)).results())
        .map(MatchResult::group)
        .findFirst();
  }

  private static Finding finding(ToolMethod tool, String detail) {
    return explained(Finding.of(
        CheckId.ImplementationDetail,
        tool.site().at("value"),
        "the description of tool '%s' speaks of its code: %s"
            .formatted(tool.name(), Words.quoted(Words.start(detail)))));
  }

  private static Finding finding(PropertyUse use, String detail) {
    return explained(use.finding(
        CheckId.ImplementationDetail,
        "the text of %s speaks of its code: %s"
            .formatted(use.called(), Words.quoted(Words.start(detail))),
        "value"));
  }

  private static Finding explained(Finding finding) {
    return finding
        .why("a model cannot use it, and may repeat it to the user")
        .fix("say what the tool does, not how");
  }
}
