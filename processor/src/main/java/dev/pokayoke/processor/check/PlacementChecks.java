package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.diagnostic.CheckId.AbstractTool;
import static dev.pokayoke.processor.diagnostic.CheckId.GenericTool;
import static dev.pokayoke.processor.diagnostic.CheckId.InaccessibleType;
import static dev.pokayoke.processor.diagnostic.CheckId.PrivateTool;

import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;

/** Whether the generated binding, which lives next to the class, can call the methods at all. */
final class PlacementChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    String type = Words.of(tools.type());
    if (tools.traits().contains(Trait.PRIVATE) || tools.traits().contains(Trait.INACCESSIBLE)) {
      findings.add(Finding.of(
              InaccessibleType,
              tools.site(),
              "the binding cannot reach the class '%s': it is private or lies in a private class"
                  .formatted(type))
          .why("the binding is a class of its own in the same package")
          .fix("drop 'private', from the classes around it too"));
    }
    if (tools.traits().contains(Trait.GENERIC)) {
      findings.add(Finding.of(
              GenericTool, tools.site(), "the tool class '%s' has type parameters".formatted(type))
          .why(
              "a model cannot choose a type, and the schema of a tool must be known at compile time")
          .fix("put the tools into a class without type parameters, or name the types: "
              + "class My%s extends %s<String>".formatted(tools.type().simpleName(), type)));
    }
    for (ToolMethod tool : tools.methods()) {
      judge(tools, tool, findings);
    }
  }

  private static void judge(ToolClass tools, ToolMethod tool, Findings findings) {
    if (tool.traits().contains(Trait.PRIVATE)) {
      findings.add(Finding.of(
              PrivateTool,
              tool.site(),
              "the tool method '%s' is private".formatted(tool.methodName()))
          .why("the binding calls it directly, from another class of the same package")
          .fix("drop 'private'; package-private is enough"));
    }
    // What an abstract class inherits from an interface is found where it is declared, and is fine.
    boolean ownAndAbstract = tool.traits().contains(Trait.ABSTRACT)
        && !tools.traits().contains(Trait.INTERFACE)
        && tool.declaredIn().equals(tools.type());
    if (ownAndAbstract) {
      findings.add(Finding.of(
              AbstractTool,
              tool.site(),
              "the tool method '%s' of the class '%s' is abstract"
                  .formatted(tool.methodName(), Words.of(tools.type())))
          .why("whoever implements it inherits neither its texts nor its checks")
          .fix("annotate the method that implements it, or declare the tool in an interface"));
    }
    if (tool.traits().contains(Trait.GENERIC)) {
      findings.add(Finding.of(
              GenericTool,
              tool.site(),
              "the tool method '%s' has type parameters".formatted(tool.methodName()))
          .why(
              "a model cannot choose a type, and the schema of a tool must be known at compile time")
          .fix("name the types, e.g. String for a parameter that may be any text"));
    }
  }
}
