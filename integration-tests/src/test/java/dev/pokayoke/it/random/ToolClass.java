package dev.pokayoke.it.random;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A class with tools.
 *
 * @param seed that it was made of
 * @param packageName or {@code ""}
 * @param name simple name
 * @param form of the class
 * @param declarations of the types that may be used, by name
 * @param tools at least one
 */
record ToolClass(
    long seed,
    String packageName,
    String name,
    Form form,
    Map<String, Declaration> declarations,
    List<Tool> tools) {

  enum Form {
    PUBLIC,
    PACKAGE_PRIVATE,
    RECORD,
    ENUM,
    /** A member of another class. */
    NESTED,
    /** A member of an interface. */
    INSIDE,
    INTERFACE,
    /** The tools are declared in a class above. */
    INHERITED;

    boolean isNested() {
      return this == NESTED || this == INSIDE;
    }
  }

  /** Before every tool's name. */
  String prefix() {
    return form == Form.INHERITED ? "heir_" : "";
  }

  String qualified(String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The name around which the nested types stand. */
  String fullName() {
    return qualified(form.isNested() ? "Outer" + name + "." + name : name);
  }

  String bindings() {
    return qualified(form.isNested() ? "Outer" + name + "_" + name : name) + "Bindings";
  }

  /** The declarations that the tools need. */
  List<Declaration> used() {
    Map<String, Declaration> used = new LinkedHashMap<>();
    Deque<Type> open = new ArrayDeque<>();
    tools.forEach(tool -> tool.arguments().forEach(argument -> open.add(argument.type())));
    while (!open.isEmpty()) {
      Type type = open.remove();
      open.addAll(type.inner());
      if (type instanceof NamedType named && !used.containsKey(named.name())) {
        Declaration declaration = declarations.get(named.name());
        used.put(named.name(), declaration);
        declaration.base().ifPresent(base -> used.put(base.name(), base));
        open.addAll(declaration.types());
      }
    }
    return List.copyOf(used.values());
  }

  Stream<ToolClass> smaller() {
    Stream<ToolClass> simple = form == Form.PUBLIC || form.isNested() || !isFree()
        ? Stream.of()
        : Stream.of(new ToolClass(seed, packageName, name, Form.PUBLIC, declarations, tools));
    Stream<ToolClass> fewer =
        Smaller.lists(tools, Tool::smaller).filter(list -> !list.isEmpty()).map(this::with);
    Stream<ToolClass> plainer =
        used().stream().flatMap(declaration -> declaration.smaller().map(this::with));
    return Stream.concat(simple, Stream.concat(fewer, plainer));
  }

  /** Whether the tools do not need the class to be as it is. */
  private boolean isFree() {
    return tools.stream()
        .allMatch(tool -> tool.style().variable().isEmpty() && !tool.style().overridden());
  }

  private ToolClass with(List<Tool> others) {
    return new ToolClass(seed, packageName, name, form, declarations, others);
  }

  private ToolClass with(Declaration changed) {
    Map<String, Declaration> others = new LinkedHashMap<>(declarations);
    others.put(changed.name(), changed);
    return new ToolClass(seed, packageName, name, form, others, tools);
  }
}
