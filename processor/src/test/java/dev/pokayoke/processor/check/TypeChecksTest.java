package dev.pokayoke.processor.check;

import static dev.pokayoke.processor.check.Models.INT;
import static dev.pokayoke.processor.check.Models.STRING;
import static dev.pokayoke.processor.check.Models.closed;
import static dev.pokayoke.processor.check.Models.enumOf;
import static dev.pokayoke.processor.check.Models.found;
import static dev.pokayoke.processor.check.Models.ids;
import static dev.pokayoke.processor.check.Models.judge;
import static dev.pokayoke.processor.check.Models.list;
import static dev.pokayoke.processor.check.Models.map;
import static dev.pokayoke.processor.check.Models.name;
import static dev.pokayoke.processor.check.Models.only;
import static dev.pokayoke.processor.check.Models.optionalOf;
import static dev.pokayoke.processor.check.Models.property;
import static dev.pokayoke.processor.check.Models.record;
import static dev.pokayoke.processor.check.Models.returning;
import static dev.pokayoke.processor.check.Models.tool;
import static dev.pokayoke.processor.check.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Suppression;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AnyType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.MediaType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.ToolResultType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.UnsupportedKind;
import dev.pokayoke.processor.model.ValueType.VoidType;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeChecksTest {

  private static ValueType unsupported(TypeName type, UnsupportedKind kind) {
    return new Unsupported(type, kind, "has no form in JSON");
  }

  private static ValueType thread() {
    return unsupported(ClassName.get(Thread.class), UnsupportedKind.TYPE);
  }

  @ParameterizedTest
  @CsvSource({
    "TYPE, UnsupportedType",
    "RAW, RawType",
    "WILDCARD, WildcardType",
    "EMPTY_ENUM, EmptyEnum",
    "MAP_KEY, NonStringMapKey",
    "INACCESSIBLE, InaccessibleType",
    "RECURSIVE, RecursiveType",
    "TOO_LARGE, TooLarge"
  })
  void eachKindHasItsId(UnsupportedKind kind, CheckId id) {
    Finding finding = judge(property("x", unsupported(name("Thing"), kind))).get(0);
    assertEquals(id, finding.id());
    assertEquals("type 'Thing' of parameter 'x' has no form in JSON", finding.what());
    assertEquals("", finding.path());
    assertFalse(finding.fix().isEmpty());
  }

  @Test
  void thePathLeadsToTheCulprit() {
    ValueType line = record("Line", property("product", thread()));
    ValueType order = record("Order", property("lines", list(line)));
    Finding argument = judge(property("order", order)).get(0);
    assertEquals("Order.lines[].product", argument.path());
    assertEquals(
        "type 'Thread' of component 'product' of 'Line' has no form in JSON", argument.what());
    assertEquals(
        "orders[].lines[].product",
        judge(property("orders", list(order))).get(0).path());
    assertEquals(
        "byId{}.lines[].product",
        judge(property("byId", map(STRING, order))).get(0).path());
    assertEquals(
        "Order.lines[].product", judge(property("o", optionalOf(order))).get(0).path());
    Finding result = found(toolClass(returning("get_orders", list(order)))).get(0);
    assertEquals("result[].lines[].product", result.path());
    Finding whole = found(toolClass(returning("get_orders", thread()))).get(0);
    assertEquals(
        "type 'Thread' of the result of tool 'get_orders' has no form in JSON", whole.what());
  }

  @Test
  void oneComponentIsWrongOnceWhoeverUsesIt() {
    ValueType order = record("Order", property("product", thread()));
    assertEquals(
        List.of(CheckId.UnsupportedType),
        ids(found(toolClass(
            tool("a", property("order", order)),
            tool("b", property("other", list(order))),
            returning("c", list(order))))));
    assertEquals(
        List.of(CheckId.UnsupportedType, CheckId.UnsupportedType),
        ids(found(
            toolClass(tool("a", property("x", thread())), tool("b", property("x", thread()))))));
  }

  @Test
  void aSuppressedPlaceHidesNoOther() {
    ValueType open = new AnyType(ClassName.OBJECT);
    Suppression suppression = new Suppression(List.of("OpenSchema"), "passed on");
    ValueType quiet =
        record("Order", at(property("data", open), new Models.Spot("data", List.of(suppression))));
    ValueType loud = record("Order", property("data", open));
    List<Finding> findings =
        found(toolClass(tool("a", property("o", quiet)), tool("b", property("o", loud))));
    assertEquals(List.of(CheckId.OpenSchema, CheckId.OpenSchema), ids(findings));
  }

  private static dev.pokayoke.processor.model.Property at(
      dev.pokayoke.processor.model.Property of, dev.pokayoke.processor.model.Site site) {
    return new dev.pokayoke.processor.model.Property(
        of.javaName(),
        of.name(),
        of.description(),
        of.type(),
        of.constraints(),
        of.required(),
        of.defaultValue(),
        of.examples(),
        of.unit(),
        of.grounded(),
        site);
  }

  @Test
  void whoMustChangeTheTypeIsToldNothingElse() {
    only(
        CheckId.UnsupportedType,
        judge(property("x", "x", "", thread(), closed("2", "1"), false, "seven")));
    only(
        CheckId.UnsupportedType,
        judge(property("x", "x", "", list(thread()), Constraints.NONE, true, null)));
  }

  @Test
  void aGenericToolIsToldOnce() {
    ValueType variable = unsupported(TypeVariableName.get("T"), UnsupportedKind.TYPE);
    ValueType nested = unsupported(
        ParameterizedTypeName.get(ClassName.get(List.class), TypeVariableName.get("T")),
        UnsupportedKind.TYPE);
    ToolMethod generic =
        tool("a", Set.of(Trait.GENERIC), property("x", variable), property("y", nested));
    only(CheckId.GenericTool, found(toolClass(generic)));
    only(
        CheckId.GenericTool,
        found(toolClass("", Set.of(Trait.GENERIC), tool("a", property("x", variable)))));
    only(CheckId.UnsupportedType, judge(property("x", variable)));
  }

  @Test
  void aHiddenClassIsToldOnce() {
    ClassName inside = name("Orders").nestedClass("State");
    ToolMethod tool = tool("a", property("x", unsupported(inside, UnsupportedKind.INACCESSIBLE)));
    only(CheckId.InaccessibleType, found(toolClass("", Set.of(Trait.PRIVATE), tool)));
    only(CheckId.InaccessibleType, found(toolClass(tool)));
  }

  @Test
  void anythingIsFineInResultsOnly() {
    ValueType open = new AnyType(ClassName.OBJECT);
    assertEquals(
        "type 'Object' of parameter 'x' lets the model send anything",
        only(CheckId.OpenSchema, judge(property("x", open))));
    assertEquals("x[]", judge(property("x", list(open))).get(0).path());
    assertEquals(List.of(), found(toolClass(returning("a", list(open)))));
  }

  @Test
  void jsonOfALibraryIsNoTypeOfOurs() {
    ValueType node = new AnyType(ClassName.get("com.google.gson", "JsonElement"));
    only(CheckId.UnsupportedType, judge(property("x", node)));
    only(CheckId.UnsupportedType, found(toolClass(returning("a", list(node)))));
    for (ClassName tree : List.of(
        ClassName.get("com.fasterxml.jackson.databind", "JsonNode"),
        ClassName.get("tools.jackson.databind.node", "ArrayNode"))) {
      only(CheckId.OpenSchema, judge(property("x", list(new AnyType(tree)))));
      assertEquals(List.of(), found(toolClass(returning("a", new AnyType(tree)))));
    }
    ValueType map =
        new AnyType(ParameterizedTypeName.get(java.util.Map.class, String.class, Object.class));
    only(CheckId.OpenSchema, judge(property("x", map)));
  }

  @Test
  void someTypesAreForResultsAsAWholeOnly() {
    ValueType later = new AsyncType(name("Later"), STRING);
    ValueType nothing = new VoidType(TypeName.VOID);
    ValueType result = new ToolResultType(name("ToolResult"));
    ValueType image = new MediaType(name("Image"));
    for (ValueType type : List.of(later, nothing, result, image)) {
      only(CheckId.UnsupportedType, judge(property("x", type)));
      assertEquals(List.of(), found(toolClass(returning("a", type))));
    }
    only(CheckId.UnsupportedType, found(toolClass(returning("a", list(later)))));
    only(CheckId.UnsupportedType, found(toolClass(returning("a", optionalOf(nothing)))));
    only(CheckId.UnsupportedType, found(toolClass(returning("a", optionalOf(result)))));
    assertEquals(List.of(), found(toolClass(returning("a", list(image)))));
    assertEquals(
        List.of(), found(toolClass(returning("a", new AsyncType(name("Later"), nothing)))));
  }

  @Test
  void mediaStandAloneOrInAListOfTheirOwn() {
    ValueType media = new MediaType(name("Media"));
    for (ValueType type : List.of(list(media), optionalOf(media))) {
      assertEquals(List.of(), found(toolClass(returning("a", type))));
      assertEquals(List.of(), found(toolClass(returning("a", new AsyncType(name("Later"), type)))));
    }
    for (ValueType type : List.of(
        list(list(media)),
        optionalOf(list(media)),
        record("Page", property("picture", media)),
        record("Page", property("pictures", list(media))))) {
      assertEquals(
          "type 'Media' of",
          only(CheckId.UnsupportedType, found(toolClass(returning("a", type)))).substring(0, 15));
    }
    assertEquals(
        "take byte[], which comes in base64", judge(property("x", media)).get(0).fix());
  }

  @Test
  void whatCannotBeMadeCannotBeSent() {
    ValueType view =
        new ObjectType(name("View"), "A view.", Construction.NONE, List.of(property("x", INT)));
    only(CheckId.UnsupportedType, judge(property("view", view)));
    assertEquals(List.of(), found(toolClass(returning("a", view))));
  }

  @Test
  void nothingIsLeftOutInsideAList() {
    only(CheckId.UnsupportedType, judge(property("x", list(optionalOf(STRING)))));
    assertEquals(List.of(), judge(property("x", optionalOf(list(STRING)))));
  }

  @Test
  void constantsDifferInMoreThanCase() {
    Finding finding = judge(property("x", enumOf("Unit", "Mm", "MM", "KM"))).get(0);
    assertEquals(CheckId.EnumCaseClash, finding.id());
    assertEquals(
        "constants 'Mm' and 'MM' of 'Unit' differ only in upper and lower case", finding.what());
    assertEquals(List.of(), judge(property("x", enumOf("Unit", "MM", "KM"))));
    assertEquals(List.of(), found(toolClass(returning("a", enumOf("Unit", "Mm", "MM")))));
  }

  @Test
  void twoConstantsOfOneNameAreOneToEverybody() {
    ValueType unit = new ValueType.EnumType(
        name("Unit"),
        "",
        List.of(
            new ValueType.EnumConstant("A", "x", ""), new ValueType.EnumConstant("B", "x", "")));
    assertEquals(
        "constants 'A' and 'B' of 'Unit' have the same name 'x' for the model",
        only(CheckId.EnumCaseClash, found(toolClass(returning("a", unit)))));
    only(
        CheckId.EnumCaseClash,
        found(toolClass(tool("a", property("u", unit), property("v", list(unit))))));
  }

  @Test
  void typesAreNamedAsInTheSource() {
    TypeName nested = name("Orders").nestedClass("State");
    TypeName wild = ParameterizedTypeName.get(
        ClassName.get(java.util.Map.class),
        ClassName.get(String.class),
        WildcardTypeName.subtypeOf(nested));
    assertEquals("Map<String, ? extends State>", Words.of(wild));
    assertEquals("?", Words.of(WildcardTypeName.subtypeOf(ClassName.OBJECT)));
    assertEquals(
        "? super String", Words.of(WildcardTypeName.supertypeOf(ClassName.get(String.class))));
    assertEquals("int[][]", Words.of(TypeName.get(int[][].class)));
  }
}
