package dev.pokayoke.processor.check;

import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.text.Terms;
import dev.pokayoke.processor.text.Verb;
import dev.pokayoke.processor.text.Worth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a model can come by the identifiers that it has to pass: a tool gives them, or the text says where they stand. Only all
 * tools of a toolbox together can tell.
 */
final class IdSourceChecks implements Check {

  private static final Pattern TELLS_SOURCE = Pattern.compile(
      "(?i)\\b(?:from|returned|returns|obtain\\w*|printed|shown|displayed|listed|found|given|provided|as in|see|users?'?s?|customer (?:tells|says|gives)|tells|says|use \\w+|via|call|e\\.?g|format|like)\\b|来自|返回|获得|获取|取得|查询|通过|例如|如[:：]|格式");

  private static final String ID = "id";

  @Override
  public void judge(ToolClass tools, Findings findings) {
    Set<Object> given = given(tools);
    for (ToolMethod tool : tools.methods()) {
      for (PropertyUse use : PropertyUse.parameters(tool)) {
        Property property = use.property();
        if (property.required()
            && !property.grounded()
            && property.examples().isEmpty()
            && property.constraints().format().isEmpty()
            && isId(use)
            && !TELLS_SOURCE.matcher(property.description()).find()
            && !isGiven(use, given, tools)) {
          findings.add(use.culprit(), finding(use));
        }
      }
    }
  }

  private static boolean isId(PropertyUse use) {
    List<String> words = Terms.of(use.property().name()).words();
    boolean isScalar = ParamCheck.isText(use) || ParamCheck.isWhole(use);
    return use.type() instanceof IdentifierType
        || isScalar && words.size() > 1 && words.get(words.size() - 1).equals(ID);
  }

  /** The typed identifiers and the names of properties that results hold. */
  private static Set<Object> given(ToolClass tools) {
    Set<Object> given = new HashSet<>();
    for (TypeUse use : TypeUse.all(tools)) {
      if (!use.place().argument() && use.type() instanceof IdentifierType identifier) {
        given.add(identifier.javaType());
      }
    }
    for (PropertyUse use : PropertyUse.all(tools)) {
      if (!use.place().argument()) {
        given.add(Terms.of(use.property().name()).words());
      }
    }
    return given;
  }

  private static boolean isGiven(PropertyUse use, Set<Object> given, ToolClass tools) {
    return given.contains(use.type().javaType()) && use.type() instanceof IdentifierType
        || given.contains(Terms.of(use.property().name()).words())
        || tools.methods().stream()
            .filter(tool -> !tool.equals(use.place().tool()))
            .anyMatch(tool -> mayGive(tool, use));
  }

  /** {@code list_orders} and {@code create_order} may give an {@code order_id}, whatever their result looks like. */
  private static boolean mayGive(ToolMethod tool, PropertyUse use) {
    List<String> thing = new ArrayList<>(Terms.of(use.property().name()).words());
    thing.remove(ID);
    Terms name = Terms.of(tool.name());
    boolean takesIt = tool.arguments().stream()
        .anyMatch(argument -> argument.name().equals(use.property().name()));
    return !takesIt
        && Verb.first(tool.name()) != Verb.UNKNOWN
        && name.without(Worth.STOP, Worth.READ).containsAll(thing);
  }

  private static Finding finding(PropertyUse use) {
    String what =
        "no tool returns what %s of tool '%s' wants, and its text does not say where it is from"
            .formatted(use.called(), use.place().tool().name());
    return use.finding(CheckId.IdWithoutSource, what, "value")
        .why("a model that cannot look an id up makes one up")
        .fix("say where it stands (\"as printed on the receipt\"), or add a tool that finds it");
  }
}
