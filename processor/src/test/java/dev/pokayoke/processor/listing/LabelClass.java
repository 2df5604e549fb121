package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.document.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What readers looked for, and the checks that find it. One cause is one finding: a text that is missing or a placeholder is not
 * expected to be called vague as well, and where a text is both vague and restated either finding will do.
 */
enum LabelClass {
  TOOL_MISSING(CheckId.MissingToolDescription),
  TOOL_VAGUE(CheckId.VagueToolDescription),
  TOOL_RESTATED(CheckId.RestatedToolDescription),
  TOOL_UNCLEAR(
      CheckId.MissingToolDescription,
      CheckId.PlaceholderDescription,
      CheckId.RestatedToolDescription,
      CheckId.VagueToolDescription),
  PARAM_MISSING(CheckId.MissingParamDescription),
  PARAM_VAGUE(CheckId.VagueParamDescription),
  PARAM_RESTATED(CheckId.RestatedParamDescription),
  PARAM_UNCLEAR(
      CheckId.MissingParamDescription,
      CheckId.PlaceholderDescription,
      CheckId.RestatedParamDescription,
      CheckId.VagueParamDescription),
  PLACEHOLDER(CheckId.PlaceholderDescription),
  CONTRADICTION(CheckId.ContradictoryDescription),
  UNKNOWN_REFERENCE(CheckId.UnknownReference),
  MANIPULATIVE(CheckId.ManipulativeText),
  BOUNDARY(CheckId.BoundaryMissing, CheckId.DuplicateDescription),
  GENERIC_NAME(CheckId.GenericToolName),
  AMBIGUOUS_NAME(CheckId.AmbiguousParamName),
  DATE_FORMAT(CheckId.DateFormatMissing),
  UNIT(CheckId.UnitMissing),
  ENUM_IN_PROSE(CheckId.EnumInProse),
  LIST_IN_STRING(CheckId.ListInString),
  PATH(CheckId.PathNotAbsolute),
  ID_SOURCE(CheckId.IdWithoutSource),
  OPEN_SCHEMA(CheckId.OpenSchema),
  SECRET(CheckId.SecretParam),
  CONTEXT(CheckId.ContextAskedFromModel),
  SWAPPABLE(CheckId.SwappableParams),
  UNBOUNDED(CheckId.UnboundedNumber),
  CONDITIONAL(CheckId.ConditionalRequirement),
  NEGATED_BOOLEAN(CheckId.NegatedBoolean),
  CODE(CheckId.CodeParam),
  REASONING(CheckId.ReasoningParam);

  /** The tool itself, where units are parameters. */
  static final String TOOL = "";

  private static final String YES = "yes";
  private static final String NO = "no";
  private static final String OPEN = "borderline";

  private final Set<CheckId> checks;

  LabelClass(CheckId... checks) {
    this.checks = Set.of(checks);
  }

  boolean isFoundBy(CheckId check) {
    return checks.contains(check);
  }

  /** Those that are counted once a tool, wherever in it they are found. */
  boolean isOfWholeTool() {
    return this == UNKNOWN_REFERENCE
        || this == MANIPULATIVE
        || this == CONTRADICTION
        || this == SWAPPABLE;
  }

  String title() {
    return checks.size() == 1
        ? "[" + checks.iterator().next() + "](" + checks.iterator().next() + ".md)"
        : switch (this) {
          case TOOL_UNCLEAR -> "any text check, tools";
          case BOUNDARY ->
            "[BoundaryMissing](BoundaryMissing.md), [DuplicateDescription](DuplicateDescription.md)";
          default -> "any text check, parameters";
        };
  }

  /** Each place of a tool where it may be found, with yes, no or borderline. */
  Map<String, String> units(Node label) {
    Node tool = label.object("tool");
    List<Node> parameters = label.array("params").stream().map(Node::of).toList();
    Map<String, String> units = new HashMap<>();
    String word = name().toLowerCase(java.util.Locale.ROOT);
    if (word.startsWith("tool_")) {
      units.put(TOOL, text(tool, word.substring("tool_".length()), OPEN));
    } else if (word.startsWith("param_")) {
      parameters.forEach(
          each -> units.put(each.text("name"), text(each, word.substring("param_".length()), NO)));
    } else if (this == PLACEHOLDER) {
      units.put(TOOL, tool.text(word));
      parameters.forEach(each -> units.put(each.text("name"), each.text(word)));
    } else if (this == GENERIC_NAME || this == BOUNDARY) {
      units.put(TOOL, state(tool, word));
    } else if (isOfWholeTool()) {
      units.put(
          TOOL,
          worst(Stream.concat(Stream.of(tool), parameters.stream())
              .map(each -> state(each, word))
              .toList()));
    } else {
      parameters.forEach(each -> units.put(each.text("name"), state(each, word)));
    }
    return units;
  }

  /** @param both what it is when a text is vague and restated, and vague is asked for */
  private static String text(Node label, String kind, String both) {
    boolean isTool = both.equals(OPEN);
    if (kind.equals("unclear")) {
      List<String> all = new ArrayList<>(List.of(label.text("vague"), label.text("placeholder")));
      all.add(
          isTool || label.text("missing").equals(NO) ? isTool ? label.text("missing") : NO : OPEN);
      all.add(label.text("restated").equals(NO) ? NO : OPEN);
      return worst(all);
    }
    if (kind.equals("missing")) {
      return label.text(kind);
    }
    String own = label.text(kind);
    String other = label.text(kind.equals("vague") ? "restated" : "vague");
    if (label.text("missing").equals(YES) || label.text("placeholder").equals(YES)) {
      return NO;
    }
    boolean eitherWillDo = kind.equals("vague")
        ? other.equals(YES)
        : own.equals(isTool ? NO : own) && other.equals(YES) && !own.equals(YES);
    return eitherWillDo ? OPEN : own;
  }

  private static String state(Node label, String issue) {
    return label.texts("issues").contains(issue)
        ? YES
        : label.texts("issues_borderline").contains(issue) ? OPEN : NO;
  }

  private static String worst(List<String> states) {
    return states.contains(YES) ? YES : states.contains(OPEN) ? OPEN : NO;
  }
}
