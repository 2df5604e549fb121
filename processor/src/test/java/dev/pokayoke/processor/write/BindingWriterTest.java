package dev.pokayoke.processor.write;

import static dev.pokayoke.processor.write.Goldens.assertGolden;
import static dev.pokayoke.processor.write.Models.DECIMAL;
import static dev.pokayoke.processor.write.Models.INT;
import static dev.pokayoke.processor.write.Models.STRING;
import static dev.pokayoke.processor.write.Models.choice;
import static dev.pokayoke.processor.write.Models.example;
import static dev.pokayoke.processor.write.Models.identifier;
import static dev.pokayoke.processor.write.Models.list;
import static dev.pokayoke.processor.write.Models.object;
import static dev.pokayoke.processor.write.Models.optional;
import static dev.pokayoke.processor.write.Models.range;
import static dev.pokayoke.processor.write.Models.required;
import static dev.pokayoke.processor.write.Models.tool;
import static dev.pokayoke.processor.write.Models.toolClass;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.Trait;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.VoidType;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BindingWriterTest {

  private static final ValueType UNIT = choice("Unit", "CELSIUS", "FAHRENHEIT");
  private static final ValueType ORDER_ID = identifier("OrderId", "A-\\d+");

  @Test
  void severalToolsOfAnObject() throws Exception {
    ValueType place =
        object(example("Shop", "Place"), required("city", STRING), optional("zip", STRING, null));
    ToolMethod forecast = tool(
        "getForecast",
        "get_forecast",
        object(example("Forecast"), required("unit", UNIT), required("highs", list(INT))),
        required("unit", UNIT),
        required("days", INT, range("1", "14")),
        optional("limit", INT, "7"),
        optional("where", place, null));
    ToolMethod refund = tool(
        "refund",
        "refund",
        "Pays back.",
        Set.of(Trait.PUBLIC),
        List.of(
            new Parameter.Argument(required("orderId", ORDER_ID)),
            new Parameter.Argument(required("amount", DECIMAL, range("0.01", "5000"))),
            new Parameter.FromContext("tenant", ClassName.get(String.class), "tenant", Site.NONE),
            new Parameter.Context("call")),
        new VoidType(TypeName.VOID));
    assertGolden("ShopBindings.java", print(forecast, refund));
  }

  @Test
  void oneStaticToolWithoutArguments() throws Exception {
    ToolMethod ping =
        tool("ping", "ping", "Says pong.", Set.of(Trait.PUBLIC, Trait.STATIC), List.of(), STRING);
    assertGolden("PingBindings.java", print(ping));
  }

  @Test
  void propertiesBeyondSixtyFour() {
    Property[] many =
        IntStream.range(0, 70).mapToObj(i -> required("p" + i, INT)).toArray(Property[]::new);
    String code = print(tool("many", "many", STRING, many));
    assertTrue(code.contains("long seen1 = 0;") && code.contains("long seen2 = 0;"), code);
    assertTrue(
        code.contains("case \"p63\" -> { seen1 = in.once(seen1, 0x8000000000000000L);"), code);
    assertTrue(code.contains("case \"p64\" -> { seen2 = in.once(seen2, 0b000001);"), code);
    assertTrue(
        code.contains("in.requireAll(seen1, 0xffffffffffffffffL, MANY_ARGUMENTS_FROM_0);"), code);
    assertTrue(code.contains("in.requireAll(seen2, 0b111111, MANY_ARGUMENTS_FROM_64);"), code);
  }

  @Test
  void recursiveTypesCallThemselves() {
    ClassName node = example("Node");
    ValueType type =
        object(node, required("name", STRING), required("children", list(new ReferenceType(node))));
    String code = print(tool("walk", "walk", type, required("root", type)));
    assertTrue(code.contains("while (in.nextItem()) items.add(readNode(in));"), code);
    assertTrue(code.contains("writeNode(out, item);"), code);
    assertTrue(
        code.contains("\"root\":{\"$ref\":\"#/$defs/Node\",\"description\":\"The root\"}"), code);
  }

  @Test
  void typesOfOneSimpleNameHaveTheirOwnReaders() {
    ValueType a = object(ClassName.get("a", "Order"), required("x", INT));
    ValueType b = object(ClassName.get("b", "Order"), required("y", INT));
    String code = print(tool("join", "join", STRING, required("left", a), required("right", b)));
    assertTrue(code.contains("left = readOrder(in);"), code);
    assertTrue(code.contains("right = readOrder2(in);"), code);
    assertTrue(code.contains("private static b.Order readOrder2(ArgumentReader in)"), code);
  }

  @Test
  void ourVariablesGiveWayToTheUsersAndNothingIsHidden() {
    String code = print(tool(
        "clash",
        "clash",
        INT,
        required("in", STRING),
        required("name", STRING),
        required("seen", INT),
        required("context", STRING),
        required("result", INT),
        required("out", INT),
        required("target", INT),
        required("String", STRING),
        required("CLASH_ARGUMENTS", INT)));
    assertTrue(code.contains("clash(ArgumentReader in_, ToolContext context_)"), code);
    assertTrue(code.contains("for (String name_; (name_ = in_.nextName()) != null; )"), code);
    assertTrue(
        code.contains(
            "target.clash(in, name, seen, context, result, out, target_, String_, CLASH_ARGUMENTS_)"),
        code);
    assertTrue(code.contains("ResultWriter out_ = new ResultWriter();"), code);
  }

  private static String print(ToolMethod... tools) {
    return BindingWriter.file(toolClass(tools)).toString();
  }
}
