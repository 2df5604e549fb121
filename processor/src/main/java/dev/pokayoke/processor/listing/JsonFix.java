package dev.pokayoke.processor.listing;

import dev.pokayoke.processor.diagnostic.Finding;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways out that a check names in Java, in JSON Schema. Those that name no Java stay as they are. */
final class JsonFix {

  /** Attributes that are called like keywords: {@code minimum = 1}. */
  private static final Pattern ATTRIBUTE = Pattern.compile(
      "\\b((?:exclusive)?(?:Min|Max|min|max)imum|multipleOf|(?:min|max)(?:Length|Items)|pattern|format|uniqueItems) = ");

  private static final Pattern QUOTED = Pattern.compile("= \"([^\"]*)\"");

  private JsonFix() {}

  static String of(Finding finding) {
    String property = finding.site().where().property();
    String schema = "the schema of '%s'".formatted(property);
    return switch (finding.id()) {
      case MissingToolDescription ->
        "\"description\": \"<what it does, what it returns, when to use another tool>\"";
      case MissingParamDescription -> "add to " + schema + ": \"description\": \"<what to pass>\"";
      case PlaceholderDescription ->
        property.isEmpty()
            ? "\"description\": \"<what it does, what it returns, when to use another tool>\""
            : "\"description\": \"<what to pass>\"";
      case VagueToolDescription ->
        "name both: \"description\": \"<verb> <which things>; returns <what>\"";
      case VagueParamDescription ->
        "say what it is, in which form, where it comes from: \"description\": \"<…>, e.g. <…>\"";
      case SideEffectUndescribed ->
        "\"description\": \"<what it creates, changes or removes>; returns <what>\"";
      case ResultUndescribed -> "end the text with \"Returns <what>.\", or add an \"outputSchema\"";
      case DateFormatMissing ->
        "add to " + schema
            + ": \"format\": \"date\" or \"date-time\"; or say the form: \"…, e.g. 2026-03-31\"";
      case UnitMissing -> "say it in the description: \"…, in %s\"".formatted(quoted(finding));
      case UnboundedNumber -> "add to " + schema + ": \"minimum\": 1, \"maximum\": 100";
      case UnboundedText -> "add to " + schema + ": \"maxLength\": 200";
      case UnboundedResult ->
        "add a property \"limit\" with \"minimum\": 1, \"maximum\": 50, or something to search for";
      case EnumInProse -> "add to " + schema + ": \"enum\": [\"<each value>\"]";
      case EnumTooSmall -> "leave it out; who answers the call knows the value";
      case EnumConstantsUndescribed ->
        "say in the description what each value means, or take values that say it";
      case ListInString ->
        "\"type\": \"array\", \"items\": {\"type\": \"string\"}; or an object with properties";
      case ConditionalRequirement ->
        "split the tool, or put what belongs together into an \"anyOf\"";
      case ContextAskedFromModel, SecretParam, ReasoningParam ->
        "leave '%s' out of the schema".formatted(property);
      case CodeParam -> "offer the few operations that are needed as tools, or run it in a sandbox";
      case OpenSchema -> "say in " + schema + " what is inside: \"properties\" or \"items\"";
      case OptionalWithoutMeaning ->
        "say it: \"…; all of them when left out\", or add a \"default\"";
      case ExamplesMissing -> "add to " + schema + ": \"examples\": [<a value as it is usual>]";
      case InvalidDefault, LostDefault -> "leave \"default\" out, or write one of the type";
      case InvalidToolName, InvalidParamName, DuplicateToolName -> renamed(quoted(finding));
      // Made of the end of the tool's name, which in Java has no other separators.
      case AmbiguousParamName -> renamed(quoted(finding).replaceFirst("^.*[.-]", ""));
      case ToolNameShape -> "name all tools alike, e.g. in snake_case";
      case EffectUndeclared ->
        "\"annotations\": {\"readOnlyHint\": true}, or {\"destructiveHint\": true} when it cannot be undone";
      case EffectContradictsName -> "\"readOnlyHint\": false; or name it after what it reads";
      case ContradictoryDescription -> contradiction(finding);
      case SwappableParams -> finding.fix().replaceFirst(", or give them types of their own$", "");
      case TooManyTools -> "give each agent the tools of its task only";
      case TooManyParams -> finding.fix().replace("into a record", "into an object");
      default -> keywords(finding.fix());
    };
  }

  /** A name that the check has found, or none. */
  private static String renamed(String name) {
    return name.isEmpty() || name.equals("...")
        ? "give one of them another name"
        : "call it \"%s\"".formatted(name);
  }

  private static String contradiction(Finding finding) {
    if (finding.fix().contains("\"optional\"")) {
      return "take it out of \"required\", or leave \"optional\" out of the text";
    }
    return finding.fix().contains("\"required\"")
        ? "add it to \"required\", or leave \"required\" out of the text"
        : keywords(finding.fix());
  }

  private static String keywords(String fix) {
    return ATTRIBUTE.matcher(fix).replaceAll(attribute -> keyword(attribute));
  }

  private static String keyword(MatchResult attribute) {
    return Matcher.quoteReplacement("\"" + attribute.group(1) + "\": ");
  }

  private static String quoted(Finding finding) {
    Matcher quoted = QUOTED.matcher(finding.fix());
    return quoted.find() ? quoted.group(1) : "";
  }
}
