package dev.pokayoke.it.foreign;

import dev.pokayoke.json.ArgumentReader;
import dev.pokayoke.tool.ToolContext;
import dev.pokayoke.tool.ToolResult;
import dev.pokayoke.tool.Toolset;
import java.util.Arrays;
import java.util.Map;

/** Generated bindings, which a test knows only by name. */
final class Tools {

  private Tools() {}

  static Toolset of(Build build, String type) throws Exception {
    Class<?> tools = build.loader().loadClass(type);
    Class<?> bindings = tools.getClassLoader().loadClass(type + "Bindings");
    return (Toolset) Arrays.stream(bindings.getMethods())
        .filter(method -> method.getName().equals("of"))
        .findFirst()
        .orElseThrow()
        .invoke(null, tools.getConstructor().newInstance());
  }

  static ToolResult call(Toolset tools, String name, String arguments, Map<String, Object> context)
      throws Exception {
    return tools
        .find(name)
        .orElseThrow()
        .binding()
        .call(
            ArgumentReader.of(arguments), ToolContext.builder().values(context).build());
  }
}
