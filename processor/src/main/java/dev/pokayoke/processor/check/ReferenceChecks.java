package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.NearestName;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names in texts that are nearly those of a tool or parameter. What is not near to any may be a tool of another class, which
 * nobody knows here.
 */
final class ReferenceChecks implements Check {

  /** Words that can only be names: {@code get_order}, {@code getOrder}. */
  private static final Pattern NAME = Pattern.compile(
      "(?<![\\p{L}\\p{N}_./:@-])(?:[a-z][a-z0-9]*(?:_[a-z0-9]+)+|[a-z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)(?![\\p{L}\\p{N}_/:@-]|\\.\\w)");

  /** A slip in "id" or "get" makes another word of it. */
  private static final int LONG = 4;

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Set<String> known = known(tools);
    Set<String> names = new HashSet<>();
    for (ToolMethod tool : tools.methods()) {
      names.add(tool.name());
      names.add(Names.withoutPrefix(tool.name(), tools.prefix()));
    }
    for (ToolMethod tool : tools.methods()) {
      unknown(tool.description(), known, names, tool)
          .ifPresent(reference -> findings.add(
              tool,
              finding(
                  Finding.of(
                      CheckId.UnknownReference,
                      tool.site().at("value"),
                      "the description of tool '%s' names '%s', which does not exist"
                          .formatted(tool.name(), reference.name())),
                  reference)));
      for (PropertyUse use : PropertyUse.parameters(tool)) {
        unknown(use.property().description(), known, names, tool)
            .ifPresent(reference -> findings.add(
                use.culprit(),
                finding(
                    use.finding(
                        CheckId.UnknownReference,
                        "the description of %s names '%s', which does not exist"
                            .formatted(use.called(), reference.name()),
                        "value"),
                    reference)));
      }
    }
  }

  private record Reference(String name, String meant) {}

  private static Optional<Reference> unknown(
      String text, Set<String> known, Set<String> tools, ToolMethod tool) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(name -> !known.contains(Names.folded(Names.snakeCase(name))))
        .flatMap(
            name -> Stream.concat(tools.stream(), tool.arguments().stream().map(Property::name))
                .filter(meant -> isSlip(Names.snakeCase(name), Names.snakeCase(meant)))
                .sorted()
                .map(meant -> new Reference(name, meant)))
        .findFirst();
  }

  /**
   * Whether each word is the other's, but for one slip of the pen in a longer one: other words, or more of them, are another name,
   * and so is a plural.
   */
  private static boolean isSlip(String name, String meant) {
    String[] words = name.split("_");
    String[] others = meant.split("_");
    int slips = 0;
    for (int i = 0; i < Math.min(words.length, others.length); i++) {
      int distance = NearestName.distance(words[i], others[i]);
      boolean isPlural = (words[i] + "s").equals(others[i]) || words[i].equals(others[i] + "s");
      if (distance > 1 || distance == 1 && (isPlural || words[i].length() < LONG)) {
        return false;
      }
      slips += distance;
    }
    return words.length == others.length && slips > 0;
  }

  /** Everything of the class that has a name: tools with and without prefix, what they take and return, constants. */
  private static Set<String> known(ToolClass tools) {
    Set<String> known = new HashSet<>();
    for (ToolMethod tool : tools.methods()) {
      for (String name : List.of(
          tool.name(), tool.methodName(), Names.withoutPrefix(tool.name(), tools.prefix()))) {
        known.add(Names.folded(Names.snakeCase(name)));
      }
    }
    for (PropertyUse use : PropertyUse.all(tools)) {
      Property property = use.property();
      known.add(Names.folded(Names.snakeCase(property.name())));
      known.add(Names.folded(Names.snakeCase(property.javaName())));
    }
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.type() instanceof EnumType choice) {
        choice.constants().stream()
            .map(EnumConstant::name)
            .forEach(name -> known.add(Names.folded(Names.snakeCase(name))));
      }
    }
    return known;
  }

  private static Finding finding(Finding finding, Reference reference) {
    return finding
        .why("a model calls what it reads, and gets an error")
        .fix("write '%s'".formatted(reference.meant()));
  }
}
