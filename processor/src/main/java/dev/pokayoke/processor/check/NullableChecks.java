package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;

/** Whether a component or property that may be null says so in the way that counts. */
final class NullableChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (PropertyUse use : PropertyUse.all(tools)) {
      Property property = use.property();
      if (property.markedNullable() && property.required()) {
        findings.add(use.culprit(), finding(use));
      }
    }
  }

  private static Finding finding(PropertyUse use) {
    Property property = use.property();
    String type = Words.of(property.type().javaType());
    String what = use.place().argument()
        ? "%s is @Nullable, but the model must send it"
        : "%s is @Nullable, but the schema promises the model that it is there";
    return use.finding(CheckId.NullableComponent, what.formatted(use.called()))
        .why("@Nullable counts on a tool's own parameters only: inside of types from class files,"
            + " compilers lose it")
        .fix("@Param(required = false) %s %s, or Optional<%s> %s"
            .formatted(type, property.javaName(), type, property.javaName()));
  }
}
