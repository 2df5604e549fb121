package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Dialect;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import java.util.Optional;
import java.util.Set;

/** What the strict schemas of the chosen providers cannot hold. */
final class DialectChecks implements Check {

  private final Set<Dialect> dialects;

  DialectChecks(Set<Dialect> dialects) {
    this.dialects = dialects;
  }

  @Override
  public void judge(ToolClass tools, Findings findings) {
    if (dialects.isEmpty()) {
      return;
    }
    Walk walk = Walk.through(tools);
    for (Dialect dialect : dialects) {
      for (TypeUse use : walk.types()) {
        if (use.place().argument()) {
          refused(dialect, use.type())
              .ifPresent(reason -> findings.add(
                  use.place().culprit(),
                  dialect.name() + use.path(),
                  finding(dialect, use, reason)));
        }
      }
      for (ToolMethod tool : tools.methods()) {
        size(dialect, tool, walk)
            .ifPresent(size -> findings.add(tool, dialect.name(), finding(dialect, tool, size)));
      }
      long optionals = tools.methods().stream()
          .flatMap(tool -> tool.arguments().stream())
          .filter(argument -> !argument.required())
          .count();
      if (optionals > dialect.optionals()) {
        findings.add(tools, dialect.name(), finding(dialect, tools, optionals));
      }
    }
  }

  private static Optional<String> refused(Dialect dialect, ValueType type) {
    if (type instanceof MapType) {
      return Optional.of("has properties of any name");
    }
    if (type instanceof AnyType) {
      return Optional.of("is any JSON");
    }
    return type instanceof ReferenceType && !dialect.takesRecursion()
        ? Optional.of("contains itself")
        : Optional.empty();
  }

  private static Optional<String> size(Dialect dialect, ToolMethod tool, Walk walk) {
    long properties = walk.properties().stream()
        .filter(use -> use.place().tool() == tool && use.place().argument())
        .count();
    long constants = walk.types().stream()
        .filter(use -> use.place().tool() == tool && use.place().argument())
        .mapToLong(
            use -> use.type() instanceof EnumType choice ? choice.constants().size() : 0)
        .sum();
    // The arguments are the outermost object.
    int levels = 1
        + tool.arguments().stream()
            .map(Property::type)
            .mapToInt(BudgetChecks::levels)
            .max()
            .orElse(0);
    if (levels > dialect.levels()) {
      return Optional.of(
          "%s levels of objects; %s are possible".formatted(levels, dialect.levels()));
    }
    if (properties > dialect.properties()) {
      return Optional.of("%s properties; %s are possible"
          .formatted(Words.of(properties), Words.of(dialect.properties())));
    }
    return constants > dialect.constants()
        ? Optional.of("%s values of enums; %s are possible"
            .formatted(Words.of(constants), Words.of(dialect.constants())))
        : Optional.empty();
  }

  private static Finding finding(Dialect dialect, TypeUse use, String reason) {
    String what = "type '%s' of %s %s, which %s cannot express"
        .formatted(use.name(), use.place().called(), reason, dialect.optionName());
    return sourced(
            dialect, use.place().finding(CheckId.DialectUnsupported, what).path(use.path()))
        .fix(
            use.type() instanceof ReferenceType
                ? "hold identifiers instead of the objects, or take one level only"
                : "a list of records with name and value, or a record of what is really there");
  }

  private static Finding finding(Dialect dialect, ToolMethod tool, String size) {
    String what = "tool '%s' is too large for %s: it has %s"
        .formatted(tool.name(), dialect.optionName(), size);
    return sourced(dialect, Finding.of(CheckId.DialectUnsupported, tool.site(), what))
        .fix("split the tool, or let another one find the values");
  }

  private static Finding finding(Dialect dialect, ToolClass tools, long optionals) {
    String what =
        "the tools of '%s' have %s parameters that may be left out; %s takes %s in a request"
            .formatted(
                Words.of(tools.type()), optionals, dialect.optionName(), dialect.optionals());
    return sourced(dialect, Finding.of(CheckId.DialectUnsupported, tools.site(), what))
        .fix("give each agent fewer tools, or make parameters required");
  }

  private static Finding sourced(Dialect dialect, Finding finding) {
    return finding.why("the provider refuses the request: " + dialect.source());
  }
}
