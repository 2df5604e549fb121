package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.model.ToolClass;

/** Whether a model can choose among so many tools. */
final class ToolCountChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    int count = tools.methods().size();
    if (count > Limits.TOOLS_ADVISED) {
      boolean tooMany = count > Limits.TOOLS_AT_MOST;
      String what = "'%s' offers %s tools together".formatted(called(tools), count);
      Finding finding = Finding.of(CheckId.TooManyTools, tools.site(), what)
          .severity(tooMany ? Severity.ERROR : Severity.WARNING)
          .why(why(count))
          .fix("give each agent the tools of its task only, from several classes");
      findings.add(tools, finding);
    }
  }

  /** A list, or several classes together, may have a name that is none in Java. */
  private static String called(ToolClass tools) {
    String source = tools.site().where().source();
    boolean isType = source.isEmpty() || source.equals(tools.type().reflectionName());
    return isType ? Words.of(tools.type()) : source;
  }

  private static String why(int count) {
    if (count > Limits.TOOLS_AT_MOST) {
      return "OpenAI and DeepSeek refuse a request with more than " + Limits.TOOLS_AT_MOST;
    }
    return count > Limits.TOOLS_MANY
        ? "models choose clearly worse beyond " + Limits.TOOLS_MANY
        : "models choose best among fewer than " + Limits.TOOLS_ADVISED;
  }
}
