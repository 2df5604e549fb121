package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Stream;

/**
 * The runtime's classes that generated code names. The processor cannot depend on the runtime, so this is the one place
 * that knows them; a test checks that each exists.
 */
public final class RuntimeNames {

  static final ClassName APPROVAL = ClassName.get("dev.pokayoke", "Approval");
  static final ClassName EFFECT = ClassName.get("dev.pokayoke", "Effect");

  static final ClassName ARGUMENT_READER = ClassName.get("dev.pokayoke.json", "ArgumentReader");
  static final ClassName NUMBER_RANGE = ClassName.get("dev.pokayoke.json", "NumberRange");
  static final ClassName RESULT_WRITER = ClassName.get("dev.pokayoke.json", "ResultWriter");
  static final ClassName TEXT_FORMAT = ClassName.get("dev.pokayoke.json", "TextFormat");
  static final ClassName TEXT_PATTERN = ClassName.get("dev.pokayoke.json", "TextPattern");

  static final ClassName TOOL_BINDING = ClassName.get("dev.pokayoke.tool", "ToolBinding");
  static final ClassName TOOL_CONTEXT = ClassName.get("dev.pokayoke.tool", "ToolContext");
  static final ClassName TOOL_DEFINITION = ClassName.get("dev.pokayoke.tool", "ToolDefinition");
  static final ClassName TOOL_RESULT = ClassName.get("dev.pokayoke.tool", "ToolResult");
  static final ClassName TOOLSET = ClassName.get("dev.pokayoke.tool", "Toolset");

  private RuntimeNames() {}

  /** The qualified names of all of them. */
  public static List<String> all() {
    return Stream.of(
            APPROVAL,
            EFFECT,
            ARGUMENT_READER,
            NUMBER_RANGE,
            RESULT_WRITER,
            TEXT_FORMAT,
            TEXT_PATTERN,
            TOOL_BINDING,
            TOOL_CONTEXT,
            TOOL_DEFINITION,
            TOOL_RESULT,
            TOOLSET)
        .map(ClassName::canonicalName)
        .toList();
  }
}
