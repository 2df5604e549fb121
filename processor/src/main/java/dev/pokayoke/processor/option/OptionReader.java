package dev.pokayoke.processor.option;

import dev.pokayoke.processor.diagnostic.Baseline;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.diagnostic.NearestName;
import dev.pokayoke.processor.diagnostic.Severity;
import dev.pokayoke.processor.document.JsonException;
import dev.pokayoke.processor.model.Dialect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads options strictly: what is not understood is a finding, and the standard holds. */
public final class OptionReader {

  private final Map<String, String> given = new TreeMap<>();
  private final List<Finding> problems = new ArrayList<>();

  /** @param given every option of the compile; those of other processors are left alone */
  public OptionReader(Map<String, String> given) {
    given.forEach((name, value) -> {
      if (Option.isOurs(name)) {
        this.given.put(name, value == null ? "" : value);
      }
    });
  }

  public Options read() {
    given.keySet().forEach(this::requireKnown);
    String profile = value(Option.PROFILE, "");
    return new Options(
        profile.isEmpty() ? Profile.STANDARD : Profile.valueOf(constant(profile)),
        profile.isEmpty() ? Profile.LEGACY : Profile.valueOf(constant(profile)),
        ForeignTools.valueOf(constant(value(Option.FOREIGN, "check"))),
        checks(),
        value(Option.WARNINGS, "warning").equals("note"),
        value(Option.INFOS, "keep").equals("note"),
        tokenBudget(),
        dialects(),
        baseline(),
        given.getOrDefault(Option.DOCS.optionName(), ""));
  }

  /** What was not understood, by name of the option. */
  public List<Finding> problems() {
    return Collections.unmodifiableList(problems);
  }

  private Set<Dialect> dialects() {
    String name = Option.DIALECTS.optionName();
    Set<Dialect> dialects = EnumSet.noneOf(Dialect.class);
    if (!given.containsKey(name)) {
      return dialects;
    }
    List<String> known =
        Arrays.stream(Dialect.values()).map(Dialect::optionName).toList();
    for (String each : given.get(name).split(",", -1)) {
      Dialect.named(each.strip())
          .ifPresentOrElse(dialects::add, () -> problems.add(noneOf(known, name, each.strip())));
    }
    return dialects;
  }

  private int tokenBudget() {
    String name = Option.TOKEN_BUDGET.optionName();
    String value = given.getOrDefault(name, String.valueOf(Integer.MAX_VALUE));
    if (value.matches("[1-9][0-9]{0,8}") || !given.containsKey(name)) {
      return Integer.parseInt(value);
    }
    problems.add(refused(name, value, "a number of tokens").fix("-A" + name + "=1200"));
    return Integer.MAX_VALUE;
  }

  private Map<CheckId, Severity> checks() {
    Map<CheckId, Severity> checks = new EnumMap<>(CheckId.class);
    for (CheckId id : Option.adjustable()) {
      String value = value(Option.CHECK, Option.CHECK.name(id), "");
      if (!value.isEmpty()) {
        checks.put(id, Severity.valueOf(constant(value)));
      }
    }
    return Collections.unmodifiableMap(checks);
  }

  private Baseline baseline() {
    String file = given.getOrDefault(Option.BASELINE.optionName(), "");
    if (file.isEmpty()) {
      return Baseline.NONE;
    }
    try {
      return BaselineReader.read(file);
    } catch (JsonException e) {
      problems.add(Finding.of(
              CheckId.InvalidOption,
              "option '" + Option.BASELINE.optionName() + "' names '" + file
                  + "', which is no baseline: " + e.getMessage())
          .why("nothing is left alone as long as the file cannot be read")
          .fix("write it anew: check --write-baseline " + file));
      return Baseline.NONE;
    }
  }

  private void requireKnown(String name) {
    List<String> known = Option.allNames();
    if (known.contains(name)) {
      return;
    }
    Finding unknown = Finding.of(CheckId.InvalidOption, "option '" + name + "' does not exist");
    if (isInevitable(name)) {
      problems.add(unknown.why("no binding can be written as long as this check has a finding"));
    } else {
      String nearest = NearestName.of(name, known).map(near -> "-A" + near).orElse("");
      problems.add(unknown.fix(nearest));
    }
  }

  private static boolean isInevitable(String name) {
    for (CheckId id : CheckId.values()) {
      if (Option.CHECK.name(id).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private String value(Option option, String standard) {
    return value(option, option.optionName(), standard);
  }

  private String value(Option option, String name, String standard) {
    String value = given.getOrDefault(name, standard);
    if (!given.containsKey(name) || option.accepted().contains(value)) {
      return value;
    }
    problems.add(noneOf(option.accepted(), name, value));
    return standard;
  }

  /** What is to be one of a few words, and the nearest of them. */
  private static Finding noneOf(List<String> accepted, String name, String value) {
    String nearest =
        NearestName.of(value, accepted).map(near -> "-A" + name + "=" + near).orElse("");
    return refused(name, value, String.join(", ", accepted)).fix(nearest);
  }

  private static Finding refused(String name, String value, String accepted) {
    return Finding.of(
            CheckId.InvalidOption, "option '" + name + "' does not accept '" + value + "'")
        .why("it accepts " + accepted);
  }

  private static String constant(String value) {
    return value.toUpperCase(Locale.ROOT);
  }
}
