package good.hostile;

import dev.pokayoke.Description;
import dev.pokayoke.Param;
import dev.pokayoke.Tool;

/** Texts that try to leave their literal, or to hide in it. */
public class Hostile {

  public enum Choice {
    @Description("ends in a backslash \\") A,
    @Description("\"quoted\" and */ and \\u0022") B
  }

  @Tool("Gets a text: */ } \"\"\" \\ \\u002a/ \\\\u002a $T $L $$ $> %s ${x} <b>&amp;</b> \u2028 \u202e \u200b \ud800 \ufeff 中文，好。👍")
  public String getText(
      @Param(
              value = "Two lines,\nthe first ends in blanks:   \n\n   the last starts with them \t\u00a0\u2003",
              pattern = "[^\"\\\\\u0001]*",
              examples = {"'", "*/"},
              unit = "\\n")
          String text,
      @Param(value = "A remark", defaultValue = "\"\"\" \\ \n \r \u0000 \u202e $S */", maxLength = 30, examples = "\"") String remark,
      @Param(value = "", name = "", required = false) Choice choice) {
    return text + remark.length() + choice;
  }

  @Tool(
      "Gets a long text that has to be wrapped because it would not fit on one line of the generated file, with \"quotes\","
          + "   runs of   blanks, \\ backslashes and \"\"\" at the end of it. And here is more of it: \"\"\"")
  public String getLongText() {
    return "";
  }

  @Tool("获取订单的状态、金额与发货日期。仅知道客户邮箱时，请先使用其他工具查找订单编号，然后再调用本工具，以便取得准确的结果。")
  public String getChinese(@Param("订单编号，印在收据上") String number, @Param(value = "重量", unit = "公斤", required = false) Double weight) {
    return number + weight;
  }
}
