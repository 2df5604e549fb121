package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pokayoke.processor.model.Approval;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.TimeoutText;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import javax.lang.model.element.Modifier;

/** The methods that tell what the tools are. */
final class DefinitionMethods {

  private DefinitionMethods() {}

  // private static ToolDefinition getForecastDefinition() {
  //   return ToolDefinition.builder("get_forecast")
  //       .description("Weather forecast of a city for the next days.")
  //       .inputSchema("""…""")
  //       .effect(Effect.READ)
  //       .build();
  // }
  static MethodSpec method(String name, ToolMethod tool) {
    CodeBlock.Builder code = CodeBlock.builder()
        .add("$T.builder($L)", RuntimeNames.TOOL_DEFINITION, JavaText.literal(tool.name()));
    call(code, "description", JavaText.prose(tool.description()));
    call(code, "inputSchema", JavaText.lines(SchemaWriter.input(tool.arguments())));
    SchemaWriter.output(tool.result())
        .ifPresent(schema -> call(code, "outputSchema", JavaText.lines(schema)));
    call(code, "effect", CodeBlock.of("$T.$L", RuntimeNames.EFFECT, tool.effect()));
    addRules(code, tool);
    tool.arguments().forEach(argument -> addArgument(code, argument));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(RuntimeNames.TOOL_DEFINITION)
        .addStatement("return $L\n.build()", code.build())
        .build();
  }

  // .idempotent()
  // .approval(Approval.ALWAYS)
  // .after("quote_refund")
  // .timeoutMillis(30000)
  // .returnDirect()
  private static void addRules(CodeBlock.Builder code, ToolMethod tool) {
    if (tool.idempotent()) {
      call(code, "idempotent", CodeBlock.of(""));
    }
    if (tool.approval() != Approval.BY_EFFECT) {
      call(code, "approval", CodeBlock.of("$T.$L", RuntimeNames.APPROVAL, tool.approval()));
    }
    if (!tool.after().isEmpty()) {
      CodeBlock names =
          tool.after().stream().map(JavaText::literal).collect(CodeBlock.joining(", "));
      call(code, "after", names);
    }
    if (!tool.timeout().isEmpty()) {
      long millis = TimeoutText.parse(tool.timeout())
          .orElseThrow(() -> new IllegalStateException("not a time-out: " + tool.timeout()))
          .toMillis();
      call(code, "timeoutMillis", CodeBlock.of("$L", millis));
    }
    if (tool.returnDirect()) {
      call(code, "returnDirect", CodeBlock.of(""));
    }
  }

  // .grounded("order_id")
  // .identifier("order_id", "com.example.OrderId")
  private static void addArgument(CodeBlock.Builder code, Property argument) {
    CodeBlock name = JavaText.literal(argument.name());
    if (argument.grounded()) {
      call(code, "grounded", name);
    }
    ValueType type =
        argument.type() instanceof OptionalType optional ? optional.value() : argument.type();
    if (type instanceof IdentifierType identifier) {
      CodeBlock typeName = JavaText.literal(identifier.javaType().canonicalName());
      call(code, "identifier", CodeBlock.of("$L, $L", name, typeName));
    }
  }

  private static void call(CodeBlock.Builder code, String method, CodeBlock arguments) {
    code.add("\n.$L($L)", method, arguments);
  }
}
