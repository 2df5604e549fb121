package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import java.util.Set;

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
    String type = Words.of(tools.type());
    Set<Trait> traits = tool.traits();
    if (traits.contains(Trait.INACCESSIBLE)) {
      String what = "the inherited tool method '%s' of '%s' is protected in another package"
          .formatted(method, Words.of(tool.declaredIn()));
      Finding finding = Finding.of(CheckId.InaccessibleType, tools.site(), what)
          .why("the binding calls it from the package of '%s'".formatted(type))
          .fix("override it in '%s'".formatted(type));
      findings.add(tool, finding);
    }
    if (traits.contains(Trait.PRIVATE)) {
      Finding finding = found(CheckId.PrivateTool, tool, "is private")
          .why("the binding calls it directly, from another class of the same package")
          .fix("drop 'private'; package-private is enough");
      findings.add(tool, finding);
    }
    if (isOwnAndAbstract(tools, tool)) {
      Finding finding = found(
              CheckId.AbstractTool, tool, "of the class '%s' is abstract".formatted(type))
          .why(
              "only what a method does can be called, and a class that is not finished cannot be bound")
          .fix("annotate the method that implements it, or declare the tool in an interface");
      findings.add(tool, finding);
    }
    if (traits.contains(Trait.GENERIC)) {
      Finding finding = found(CheckId.GenericTool, tool, "has type parameters")
          .why(NO_TYPES)
          .fix("name the types, e.g. String for any text");
      findings.add(tool, finding);
    }
    if (traits.contains(Trait.SUSPEND)) {
      Finding finding = found(CheckId.SuspendFunction, tool, "is a suspend function")
          .why("the binding calls it as Java does, and Java cannot suspend")
          .fix("fun %s(…) = runBlocking { … }".formatted(method));
      findings.add(tool, finding);
    }
    if (traits.contains(Trait.THROWABLE)) {
      Finding finding = found(
              CheckId.UnsupportedType, tool, "throws what is neither an Exception nor an Error")
          .why("a binding passes exceptions on, but nobody who calls it expects a bare Throwable")
          .fix("throws Exception");
      findings.add(tool, finding);
    }
  }

  private static Finding found(CheckId id, ToolMethod tool, String what) {
    return Finding.of(
        id, tool.site(), "the tool method '%s' %s".formatted(tool.methodName(), what));
  }

  /** What an abstract class inherits is found where it is declared, or is an interface's and fine. */
  private static boolean isOwnAndAbstract(ToolClass tools, ToolMethod tool) {
    return tool.traits().contains(Trait.ABSTRACT)
        && !tools.traits().contains(Trait.INTERFACE)
        && tool.declaredIn().equals(tools.type());
  }
}
