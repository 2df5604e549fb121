package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.MediaResults;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.StringKind;
import dev.pokayoke.processor.model.ValueType.StringType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.VoidType;
import javax.lang.model.element.Modifier;

/** The methods that call the tools: read, stop if invalid, invoke, write. */
final class ToolMethods {

  private final Members members;
  private final ValueReads reads;
  private final ValueWrites writes;

  ToolMethods(Members members) {
    this.members = members;
    this.reads = new ValueReads(members);
    this.writes = new ValueWrites(members);
  }

  // private ToolResult getForecast(ArgumentReader in, ToolContext context) throws Exception {
  //   …
  //   if (!in.accepted()) return ToolResult.invalidArguments("get_forecast", in.problems());
  //   …
  // }
  MethodSpec method(String name, ToolMethod tool) {
    boolean isStatic = tool.traits().contains(Trait.STATIC);
    Locals locals = new Locals();
    if (isStatic) {
      locals.reserve(tool.declaredIn());
    }
    locals.addProperties(tool.arguments());
    String in = locals.own("in");
    String context = locals.own("context");
    CodeBlock read = new PropertyReads(members, reads)
        .code(tool.arguments(), locals, in, tool.methodName(), "ARGUMENTS");
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    if (isStatic) {
      method.addModifiers(Modifier.STATIC);
    }
    return method
        .returns(RuntimeNames.TOOL_RESULT)
        .addParameter(RuntimeNames.ARGUMENT_READER, in)
        .addParameter(RuntimeNames.TOOL_CONTEXT, context)
        .addException(Exception.class)
        .addCode(read)
        .addStatement(
            "if (!$L.accepted()) return $T.invalidArguments($L, $L.problems())",
            in,
            RuntimeNames.TOOL_RESULT,
            JavaText.literal(tool.name()),
            in)
        .addCode(outcome(tool, call(tool, locals, context), context, locals))
        .build();
  }

  // Forecast result = context.await(target.getForecast(…));   for what comes later
  private CodeBlock outcome(ToolMethod tool, CodeBlock call, String context, Locals locals) {
    return tool.result() instanceof AsyncType later
        ? result(later.value(), CodeBlock.of("$L.await($L)", context, call), locals)
        : result(tool.result(), call, locals);
  }

  // target.getForecast(unit, days, context.require("tenant", String.class), context)
  private static CodeBlock call(ToolMethod tool, Locals locals, String context) {
    CodeBlock receiver = tool.traits().contains(Trait.STATIC)
        ? CodeBlock.of("$T", tool.declaredIn())
        : CodeBlock.of("target");
    CodeBlock arguments = tool.parameters().stream()
        .map(parameter -> argument(parameter, locals, context))
        .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L.$L($L)", receiver, tool.methodName(), arguments);
  }

  // unit   context   context.require("tenant", String.class)
  private static CodeBlock argument(Parameter parameter, Locals locals, String context) {
    if (parameter instanceof Parameter.Argument argument) {
      return CodeBlock.of("$L", locals.of(argument.property()));
    }
    if (parameter instanceof Parameter.FromContext fromContext) {
      return CodeBlock.of(
          "$L.require($L, $T.class)",
          context,
          JavaText.literal(fromContext.key()),
          classOf(fromContext.type()));
    }
    return CodeBlock.of("$L", context);
  }

  private static TypeName classOf(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type.box();
  }

  // Forecast result = target.getForecast(…);
  // ResultWriter out = new ResultWriter();
  // writeForecast(out, result);
  // return ToolResult.json(out, result);
  private CodeBlock result(ValueType type, CodeBlock call, Locals locals) {
    CodeBlock.Builder code = CodeBlock.builder();
    ClassName toolResult = RuntimeNames.TOOL_RESULT;
    if (type instanceof VoidType) {
      return code.addStatement(call)
          .addStatement("return $T.done()", toolResult)
          .build();
    }
    if (type instanceof StringType string) {
      return code.addStatement("return $T.text($L)", toolResult, text(string, call))
          .build();
    }
    String result = locals.own("result");
    code.addStatement("$T $L = $L", type.javaType(), result, call);
    if (type instanceof ToolResultType) {
      return code.addStatement("return $L == null ? $T.text(null) : $L", result, toolResult, result)
          .build();
    }
    if (MediaResults.isMedia(type)) {
      String media = type instanceof OptionalType ? result + ".orElse(null)" : result;
      return code.addStatement("return $T.media($L)", toolResult, media).build();
    }
    String out = locals.own("out");
    return code.addStatement(
            "$T $L = new $T()", RuntimeNames.RESULT_WRITER, out, RuntimeNames.RESULT_WRITER)
        .add(writes.statement(out, type, CodeBlock.of("$L", result)))
        .addStatement("return $T.json($L, $L)", toolResult, out, result)
        .build();
  }

  // target.name()   String.valueOf(target.initial())
  private static CodeBlock text(StringType type, CodeBlock call) {
    return type.kind() == StringKind.CHAR
        ? CodeBlock.of("$T.valueOf($L)", String.class, call)
        : call;
  }
}
