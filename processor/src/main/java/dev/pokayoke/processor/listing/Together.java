package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tools of several classes as those of one, for what only shows side by side. */
public final class Together {

  private Together() {}

  /** @param name what messages call all of them */
  public static ToolClass of(String name, List<ToolClass> classes) {
    Set<String> names = classes.stream()
        .flatMap(type -> type.methods().stream())
        .map(ToolMethod::name)
        .collect(Collectors.toSet());
    List<ToolMethod> methods = new ArrayList<>();
    for (ToolClass type : classes) {
      for (ToolMethod tool : type.methods()) {
        methods.add(inFull(tool, type.prefix(), names));
      }
    }
    Recorded site = new Recorded(new Where(name, "", "", 0, 0), 0);
    return new ToolClass(SchemaReader.named(name), Set.of(), "", "", methods, false, site);
  }

  /** A class may leave its own prefix out in {@code after}; for the others the name needs it. */
  private static ToolMethod inFull(ToolMethod tool, String prefix, Set<String> names) {
    List<String> after = tool.after().stream()
        .map(name -> !names.contains(name) && names.contains(prefix + "_" + name)
            ? prefix + "_" + name
            : name)
        .toList();
    return new ToolMethod(
            tool.declaredIn(),
            tool.methodName(),
            tool.traits(),
            tool.name(),
            tool.description(),
            tool.declaredEffect(),
            tool.effect(),
            tool.idempotent(),
            after,
            tool.approval(),
            tool.timeout(),
            tool.returnDirect(),
            tool.examples(),
            tool.parameters(),
            tool.result(),
            tool.site())
        .of(tool.vocabulary(), tool.bound());
  }
}
