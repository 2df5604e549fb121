package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.BooleanType;
import dev.pokayoke.processor.text.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parameters that are easily taken for each other, or for their opposite. */
final class TwinChecks implements Check {

  private static final Pattern NEGATION = Pattern.compile(
      "(?i)^(?:is_|should_)?(?:disable|disabled|no|not|dont|do_not|without)_.+|^disabled$");

  private static final List<List<String>> OPPOSITES = List.of(
      Terms.of("public private").words(),
      Terms.of("enable disable").words(),
      Terms.of("include exclude").words(),
      Terms.of("open closed").words(),
      Terms.of("asc desc").words(),
      Terms.of("ascending descending").words(),
      Terms.of("online offline").words(),
      Terms.of("active inactive").words(),
      Terms.of("visible hidden").words(),
      Terms.of("internal external").words(),
      Terms.of("read unread").words());

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (PropertyUse use : PropertyUse.all(tools)) {
      if (use.place().argument()
          && use.type() instanceof BooleanType
          && NEGATION.matcher(snake(use.property().name())).matches()) {
        findings.add(use.culprit(), negated(use));
      }
    }
    for (ToolMethod tool : tools.methods()) {
      List<PropertyUse> arguments = PropertyUse.parameters(tool);
      for (int i = 0; i + 1 < arguments.size(); i++) {
        judge(arguments, i, findings);
      }
    }
  }

  private static void judge(List<PropertyUse> arguments, int first, Findings findings) {
    PropertyUse a = arguments.get(first);
    for (PropertyUse b : arguments.subList(first + 1, arguments.size())) {
      if (a.type() instanceof BooleanType && b.type() instanceof BooleanType && areOpposite(a, b)) {
        findings.add(b.culprit(), opposite(a, b));
      }
    }
    PropertyUse next = arguments.get(first + 1);
    if (a.type().javaType().box().equals(next.type().javaType().box())
        && !(a.type() instanceof BooleanType)
        && areTwins(a.property(), next.property())) {
      findings.add(next.culprit(), swappable(a, next));
    }
  }

  /** Names that differ by a number or say nothing, and texts that do not tell them apart. */
  private static boolean areTwins(Property a, Property b) {
    boolean sameText =
        Terms.of(a.description()).words().equals(Terms.of(b.description()).words());
    boolean areLetters =
        a.name().length() == 1 && b.name().length() == 1 && !a.description().isBlank();
    return sameText && (areLetters || root(a.name()).equals(root(b.name())));
  }

  private static String root(String name) {
    return snake(name)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[_0-9]+$", "")
        .replaceAll("^(?:other|second|first|another)_", "");
  }

  private static boolean areOpposite(PropertyUse a, PropertyUse b) {
    List<String> first = new ArrayList<>(Terms.of(a.property().name()).words());
    List<String> second = new ArrayList<>(Terms.of(b.property().name()).words());
    List<String> both = new ArrayList<>(first);
    first.removeAll(second);
    second.removeAll(both);
    return first.size() == 1
        && second.size() == 1
        && !first.equals(second)
        && OPPOSITES.stream().anyMatch(pair -> pair.containsAll(first) && pair.containsAll(second));
  }

  private static Finding negated(PropertyUse use) {
    return use.finding(
            CheckId.NegatedBoolean, "%s says what is not to be".formatted(use.called()), "name")
        .why("false means yes then, and models miss one of the two negations")
        .fix("turn it round: name what is to be, with the opposite default");
  }

  private static Finding opposite(PropertyUse a, PropertyUse b) {
    return b.finding(
            CheckId.NegatedBoolean,
            "%s and parameter '%s' exclude each other"
                .formatted(b.called(), a.property().javaName()))
        .why("two of the four combinations make no sense")
        .fix("make one enum of them");
  }

  private static Finding swappable(PropertyUse a, PropertyUse b) {
    return b.finding(
            CheckId.SwappableParams,
            "nothing tells %s from parameter '%s'"
                .formatted(b.called(), a.property().javaName()))
        .why("both have the same type, so a swap is a valid call")
        .fix(
            "name and describe the part each one plays, e.g. from and to, or give them types of their own");
  }

  private static String snake(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|-", "_");
  }
}
