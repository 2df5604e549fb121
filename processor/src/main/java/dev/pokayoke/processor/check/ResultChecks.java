package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Effect;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.VoidType;
import dev.pokayoke.processor.model.Vocabulary;
import dev.pokayoke.processor.text.Form;
import java.util.regex.Pattern;

/** Whether a model learns from the result what it needs, and no more than it can read. */
final class ResultChecks implements Check {

  private static final Pattern TELLS_RESULT = Pattern.compile(
      "(?i)\\b(?:return|result|give|answer|yield|output|respon|report|show|tell|list|get|find|read|contain|as (?:a |an )?(?:text|json|markdown|string|html))|返回|结果|给出|输出|得到|获取|查询|列出");

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (ToolMethod tool : tools.methods()) {
      ValueType result = inside(tool.result());
      if (result instanceof VoidType) {
        findings.add(tool, none(tool));
      } else if (isUnbounded(tool, result)) {
        findings.add(tool, unbounded(tool));
      } else if (saysNothing(result)
          && tool.effect() != Effect.READ
          && !tool.description().isBlank()
          && !TELLS_RESULT.matcher(tool.description()).find()) {
        findings.add(tool, undescribed(tool, result));
      }
    }
  }

  private static ValueType inside(ValueType type) {
    if (type instanceof AsyncType async) {
      return inside(async.value());
    }
    return type instanceof OptionalType optional ? inside(optional.value()) : type;
  }

  /** Objects without end, and no argument that could choose among them: flags only say how they look. */
  private static boolean isUnbounded(ToolMethod tool, ValueType result) {
    return result instanceof ListType list
        && (list.item() instanceof ObjectType || list.item() instanceof UnionType)
        && PropertyUse.parameters(tool).stream()
            .allMatch(use -> use.type() instanceof BooleanType
                && !Form.of(use.property().name()).isLimit());
  }

  private static boolean saysNothing(ValueType result) {
    return result instanceof StringType || result instanceof MapType || result instanceof AnyType;
  }

  private static Finding none(ToolMethod tool) {
    String what = "tool '%s' returns nothing".formatted(tool.name());
    return Finding.of(CheckId.NoResult, tool.site(), what)
        .why("the model learns neither what came of the call nor how what it made is called")
        .fix("return what was done: a record, an id, or a sentence");
  }

  private static Finding unbounded(ToolMethod tool) {
    String what = "tool '%s' returns all there is".formatted(tool.name());
    return Finding.of(CheckId.UnboundedResult, tool.site(), what)
        .why("a result of 10,000 rows ends the conversation, or is cut where nobody notices")
        .fix((tool.vocabulary() == Vocabulary.POKAYOKE
                ? "@Param(value = \"How many are returned at most\", minimum = 1, maximum = 50)"
                : tool.vocabulary().parameter("How many are returned at most, 1 to 50"))
            + " int limit, or something to search for");
  }

  private static Finding undescribed(ToolMethod tool, ValueType result) {
    String what = "nothing says what is in the %s that tool '%s' returns"
        .formatted(Words.of(result.javaType()), tool.name());
    return Finding.of(CheckId.ResultUndescribed, tool.site().at("value"), what)
        .why("a model plans the next call with what this one gives")
        .fix("end the text with \"Returns <what>.\", or return a record");
  }
}
