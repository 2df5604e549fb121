package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;

/** Whether the generated binding, which lives next to the class, can call the methods at all. */
final class PlacementChecks implements Check {

  private static final String NO_TYPES =
      "a model cannot choose a type, and a tool's schema must be known at compile time";

  @Override
  public void judge(ToolClass tools, Findings findings) {
    String type = Words.of(tools.type());
    if (tools.traits().contains(Trait.PRIVATE) || tools.traits().contains(Trait.INACCESSIBLE)) {
      String what = "the tool class '%s' is private or lies in a private class".formatted(type);
      Finding finding = Finding.of(CheckId.InaccessibleType, tools.site(), what)
          .why("the binding is another class of the same package and must reach it")
          .fix("drop 'private', from the classes around it too");
      findings.add(tools, finding);
    }
    if (tools.traits().contains(Trait.GENERIC)) {
      String what = "the tool class '%s' has type parameters".formatted(type);
      Finding finding = Finding.of(CheckId.GenericTool, tools.site(), what)
          .why(NO_TYPES)
          .fix("declare the tools in a class that names the types");
      findings.add(tools, finding);
    }
    tools.methods().forEach(tool -> judge(tools, tool, findings));
  }

  private static void judge(ToolClass tools, ToolMethod tool, Findings findings) {
    String method = tool.methodName();
    if (tool.traits().contains(Trait.INACCESSIBLE)) {
      String what = "the inherited tool method '%s' of '%s' is protected in another package"
          .formatted(tool.methodName(), Words.of(tool.declaredIn()));
      Finding finding = Finding.of(CheckId.InaccessibleType, tools.site(), what)
          .why("the binding calls it from the package of '%s'".formatted(Words.of(tools.type())))
          .fix("override it in '%s'".formatted(Words.of(tools.type())));
      findings.add(tool, finding);
    }
    if (tool.traits().contains(Trait.PRIVATE)) {
      String what = "the tool method '%s' is private".formatted(method);
      Finding finding = Finding.of(CheckId.PrivateTool, tool.site(), what)
          .why("the binding calls it directly, from another class of the same package")
          .fix("drop 'private'; package-private is enough");
      findings.add(tool, finding);
    }
    if (isOwnAndAbstract(tools, tool)) {
      String what = "the tool method '%s' of the class '%s' is abstract"
          .formatted(method, Words.of(tools.type()));
      Finding finding = Finding.of(CheckId.AbstractTool, tool.site(), what)
          .why(
              "only what a method does can be called, and a class that is not finished cannot be bound")
          .fix("annotate the method that implements it, or declare the tool in an interface");
      findings.add(tool, finding);
    }
    if (tool.traits().contains(Trait.GENERIC)) {
      String what = "the tool method '%s' has type parameters".formatted(method);
      Finding finding = Finding.of(CheckId.GenericTool, tool.site(), what)
          .why(NO_TYPES)
          .fix("name the types, e.g. String for any text");
      findings.add(tool, finding);
    }
    if (tool.traits().contains(Trait.THROWABLE)) {
      String what =
          "the tool method '%s' throws what is neither an Exception nor an Error".formatted(method);
      Finding finding = Finding.of(CheckId.UnsupportedType, tool.site(), what)
          .why("a binding passes exceptions on, but nobody who calls it expects a bare Throwable")
          .fix("throws Exception");
      findings.add(tool, finding);
    }
  }

  /** What an abstract class inherits is found where it is declared, or is an interface's and fine. */
  private static boolean isOwnAndAbstract(ToolClass tools, ToolMethod tool) {
    return tool.traits().contains(Trait.ABSTRACT)
        && !tools.traits().contains(Trait.INTERFACE)
        && tool.declaredIn().equals(tools.type());
  }
}
