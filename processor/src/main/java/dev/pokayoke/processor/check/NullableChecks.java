package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;

/** Whether a component or property of an argument that may be null says so in the way that counts. */
final class NullableChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (PropertyUse use : PropertyUse.all(tools)) {
      Property property = use.property();
      // A result leaves out what is null, and its schema does not promise it.
      if (use.place().argument() && property.markedNullable() && property.required()) {
        findings.add(use.culprit(), finding(use));
      }
    }
  }

  private static Finding finding(PropertyUse use) {
    Property property = use.property();
    String type = Words.of(property.type().javaType());
    String what = "%s is @Nullable, but the model must send it".formatted(use.called());
    return use.finding(CheckId.NullableComponent, what)
        .why("@Nullable counts on a tool's own parameters only: inside of types from class files,"
            + " compilers lose it")
        .fix("%s %s %s, or Optional<%s> %s"
            .formatted(use.optional(), type, property.javaName(), type, property.javaName()));
  }
}
