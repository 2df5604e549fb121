package dev.pokayoke.processor.option;

import dev.pokayoke.processor.diagnostic.CheckId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Every {@code -Apokayoke.*} option. {@code docs/options.md} lists them, and a test compares it with this. */
public enum Option {
  PROFILE(
      "profile",
      List.of("standard", "strict", "legacy"),
      "standard",
      "How strictly findings count. `strict`: every warning is an error. `legacy`: errors about"
          + " texts are warnings, to adopt an old code base step by step."),
  CHECK(
      "check.<Id>",
      List.of("error", "warning", "info", "off"),
      "as the profile says",
      "The severity of one check, whatever the profile says. `<Id>` is what messages show in square"
          + " brackets."),
  WARNINGS(
      "warnings",
      List.of("warning", "note"),
      "warning",
      "`note` prints warnings as notes, for builds where the compiler's `-Werror` would fail on"
          + " them. They still count in the last line."),
  INFOS(
      "infos",
      List.of("keep", "note"),
      "keep",
      "`note` prints what only informs as notes. Otherwise it is counted in the last line and kept"
          + " in the descriptor."),
  TOKEN_BUDGET(
      "tokenBudget",
      List.of(),
      "none",
      "The tokens that one tool may cost in a request: a tool that costs more is an error"
          + " ([TokenBudget](checks/TokenBudget.md))."),
  DIALECTS(
      "dialects",
      List.of(),
      "none",
      "The providers whose strict schemas must be able to hold the tools, with commas between"
          + " them: `openai-strict`, `anthropic-strict`, `deepseek-strict`, `gemini-openapi`"
          + " ([DialectUnsupported](checks/DialectUnsupported.md))."),
  FOREIGN(
      "foreign",
      List.of("check", "bind", "off"),
      "check",
      "What becomes of tools that are declared by annotations of LangChain4j, Spring AI or MCP, see"
          + " [foreign.md](foreign.md). `check`: they are judged, as in the profile `legacy` unless"
          + " another is chosen. `bind`: they get bindings like our own tools. `off`: they are not"
          + " looked at."),
  BASELINE(
      "baseline",
      List.of(),
      "empty",
      "A file of findings that are left alone, as `check --write-baseline` of the"
          + " [command line](cli.md#baseline) writes it. They stay in the descriptor, with the"
          + " reason `baseline`."),
  DOCS(
      "docs",
      List.of(),
      "empty",
      "What comes before `docs/checks/<Id>.md` in messages, e.g. the URL of a copy of these pages,"
          + " with its last slash.");

  private static final String PREFIX = "pokayoke.";
  private static final String ID = "<Id>";

  private final String name;
  private final List<String> values;
  private final String standard;
  private final String meaning;

  Option(String name, List<String> values, String standard, String meaning) {
    this.name = PREFIX + name;
    this.values = values;
    this.standard = standard;
    this.meaning = meaning;
  }

  /** The name with its prefix; {@code CHECK} has a name for each check, in which {@code <Id>} stands for the id. */
  public String optionName() {
    return name;
  }

  /** The values it accepts, or empty when any text will do. */
  public List<String> accepted() {
    return values;
  }

  /** What holds when the option is not given. */
  public String standard() {
    return standard;
  }

  /** What it does, in Markdown. */
  public String meaning() {
    return meaning;
  }

  /** Every name that javac may be given. */
  public static List<String> allNames() {
    return Arrays.stream(values()).flatMap(Option::names).toList();
  }

  /** The checks that have an option of their own: all but those without which no binding can be written. */
  public static List<CheckId> adjustable() {
    return Arrays.stream(CheckId.values()).filter(id -> !id.isInevitable()).toList();
  }

  String name(CheckId id) {
    return name.replace(ID, id.name());
  }

  private Stream<String> names() {
    return this == CHECK ? adjustable().stream().map(this::name) : Stream.of(name);
  }

  static boolean isOurs(String name) {
    return name.startsWith(PREFIX);
  }
}
