package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Classes that are no records, each as the argument and the result of one tool. */
class ClassReaderTest {

  private static final String IMPORTS = """
      import com.fasterxml.jackson.annotation.*;
      import com.fasterxml.jackson.databind.annotation.*;
      import dev.pokayoke.*;
      import jakarta.validation.constraints.*;
      import java.beans.ConstructorProperties;
      import java.math.*;
      import java.util.*;
      """;

  @Test
  void byItsOnlyConstructor() {
    assertRead(
        "CONSTRUCTOR new name size", "NONE new name getName() size size() wide isWide()", """
        static class Thing {
          private final int size;
          private final String name;
          Thing(String name, int size) { this.name = name; this.size = size; }
          private Thing() { this("", 0); }
          String getName() { return name; }
          int size() { return size; }
          boolean isWide() { return size > 9; }
          boolean equals(Thing other) { return true; }
          static int getCount() { return 0; }
          private int getSecret() { return 0; }
        }
        """);
  }

  @Test
  void byConstructorAndSettersForTheRest() {
    assertRead(
        "CONSTRUCTOR new name note.setNote()?", "NONE new name getName() note getNote()?", """
        static class Thing {
          @Param(required = false) private String note = "";
          private final String name;
          Thing(String name) { this.name = name; }
          String getName() { return name; }
          void setName(String name) {}
          String getNote() { return note; }
          void setNote(String note) { this.note = note; }
        }
        """);
  }

  @Test
  void bySettersWhereNothingElseIsSaid() {
    assertRead(
        "SETTERS new id.setID() name.setName() url.setURL() open.open= size.setSize()",
        "NONE new id getID() name getName() url getURL() open open= fixed fixed= size getSize()",
        """
        static class Base<T> {
          private T id;
          public T getID() { return id; }
          public void setID(T id) {}
        }
        static class Thing extends Base<Integer> {
          private String name;
          private String url;
          public boolean open;
          public final int fixed = 1;
          public transient int hidden;
          int near;
          Thing() {}
          Thing(String name, int size) {}
          public String getName() { return name; }
          public Thing setName(String name) { return this; }
          public String getURL() { return url; }
          public void setURL(String url) {}
          public int getSize() { return 1; }
          public void setSize(int size) {}
          public void setSize(String size) {}
          public void setBoth(int a, int b) {}
          void settle(int a) {}
        }
        """);
  }

  @Test
  void byAnnotatedConstructorOrMethod() {
    assertRead("CONSTRUCTOR new a b", "NONE new a getA() b getB()", """
        static class Thing {
          @ConstructorProperties({"a", "b"}) Thing(String x, int y) {}
          Thing(String x) {}
          Thing() {}
          String getA() { return ""; }
          int getB() { return 1; }
        }
        """);
    assertRead("CONSTRUCTOR of a the_b", "NONE new a getA() the_b getB()", """
        static class Thing {
          private Thing() {}
          @JsonCreator static Thing of(String a, @JsonProperty("the_b") int b) { return null; }
          @JsonCreator(mode = JsonCreator.Mode.DISABLED) Thing(String a) {}
          String getA() { return ""; }
          int getB() { return 1; }
        }
        """);
  }

  @Test
  void byItsBuilder() {
    assertRead(
        "BUILDER builder..build name.name()... size.size()?...",
        "NONE new name getName() size getSize()?",
        """
        static class Thing {
          private String name;
          @Param(required = false) private int size;
          String getName() { return name; }
          int getSize() { return size; }
          static Builder builder() { return null; }
          Builder toBuilder() { return null; }
          static class Builder {
            Builder name(String name) { return this; }
            Builder size(int size) { return this; }
            Builder sizeInInches(int size) { return this; }
            Builder from(Thing other) { return this; }
            Thing build() { return null; }
          }
        }
        """);
    assertRead("BUILDER new..make name.withName()...", "NONE new name getName()", """
        @JsonDeserialize(builder = Thing.Maker.class)
        static class Thing {
          String getName() { return ""; }
          @JsonPOJOBuilder(buildMethodName = "make")
          static class Maker {
            Maker withName(String name) { return this; }
            Maker size(int size) { return this; }
            Thing make() { return null; }
          }
        }
        """);
  }

  @Test
  void buildersOfClassesThatShowNothing() {
    assertEquals("BUILDER builder..build name.name()", read("""
        static class Thing {
          static Builder builder() { return null; }
          static class Builder {
            void name(String name) {}
            Thing build() { return null; }
          }
        }
        """).argument());
  }

  @Test
  void interfacesAndAbstractClassesOnlyAsResults() {
    Shown shown = read("""
        interface Named { String getName(); }
        interface Thing extends Named { int getSize(); default String getText() { return ""; } void getNothing(); }
        """);
    assertEquals("NONE new name getName() size getSize() text getText()", shown.result());
    assertEquals("is an interface, which does not say what to make", shown.argument());
  }

  @Test
  void jacksonHidesRenamesAndOrders() {
    assertRead(
        "SETTERS new b.setB() the_a.setA() longName.setLongName() secret.setSecret()",
        "NONE new b getB() the_a getA() longName getLongName() readOnly getReadOnly()",
        """
        @JsonPropertyOrder({"b", "the_a"})
        @JsonIgnoreProperties("gone")
        static class Thing {
          private String longName;
          @JsonProperty("the_a") private int a;
          private int b;
          private int gone;
          @JsonIgnore private int ignored;
          @JsonProperty(access = JsonProperty.Access.READ_ONLY) private int readOnly;
          @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) private int secret;
          public String getLongName() { return ""; }
          public void setLongName(String x) {}
          public int getA() { return a; }
          public void setA(int x) {}
          public int getB() { return b; }
          public void setB(int x) {}
          public int getGone() { return b; }
          public void setGone(int x) {}
          public int getIgnored() { return b; }
          public void setIgnored(int x) {}
          public int getReadOnly() { return b; }
          public void setReadOnly(int x) {}
          public int getSecret() { return b; }
          public void setSecret(int x) {}
        }
        """);
  }

  @Test
  void whatJacksonDoesAndWeDoNotIsSaid() {
    assertEquals("has any other properties, by @JsonAnySetter", read("""
        static class Thing {
          public int size;
          @JsonAnySetter public void put(String name, Object value) {}
        }
        """).argument());
    assertEquals(
        "is read by @JsonDeserialize(using = ...), which no generated code calls",
        read("@JsonDeserialize(using = Object.class) static class Thing { public int size; }")
            .argument());
    assertEquals(
        "changes what counts as a property, by @JsonAutoDetect", read("""
        @JsonAutoDetect static class Thing { public int size; }
        """).argument());
    assertEquals(
        "names its properties by a @JsonNaming of its own, known at run time only",
        read("@JsonNaming(Object.class) record Thing(int size) {}").argument());
    Unsupported date = assertInstanceOf(Unsupported.class, first(read("""
        record Thing(@JsonFormat(pattern = "dd.MM.yyyy") java.time.LocalDate day) {}
        """)).type());
    assertEquals(
        "has a form of its own by @JsonFormat, which no generated code knows", date.reason());
  }

  @Test
  void privateFieldsThatOnlyJacksonReaches() {
    Shown shown = read("""
        static class Thing {
          public int size;
          @JsonProperty private String name;
        }
        """);
    String reason =
        "has a private field 'name' that is a property by @JsonProperty, and no accessor of it";
    assertEquals(reason, shown.argument());
    assertEquals(reason, shown.result());
  }

  @Test
  void recordsThatSayMoreThanTheirComponents() {
    assertRead("value parse STRING", "value parse STRING", """
        record Thing(int amount, String unit) {
          @JsonCreator static Thing parse(String text) { return null; }
          @JsonValue String text() { return amount + unit; }
        }
        """);
    assertRead("CONSTRUCTOR of name", "NONE new name name() size size()", """
        record Thing(String name, int size) {
          @JsonCreator static Thing of(@JsonProperty("name") String name) { return null; }
        }
        """);
    Shown shown = read("""
        @JsonIgnoreProperties("gone")
        record Thing(String name, int gone, @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) int pin) {}
        """);
    assertEquals("RECORD new name name()", shown.result());
    assertEquals(
        "hides its component 'gone' from the model, but cannot be made without it",
        shown.argument());
  }

  @Test
  void anotherClassInItsPlace() {
    assertRead("CONSTRUCTOR new name", "NONE new name getName()", """
        @JsonDeserialize(as = Real.class)
        interface Thing { String getName(); }
        static class Real implements Thing {
          Real(String name) {}
          public String getName() { return ""; }
        }
        """);
  }

  @Test
  void oneValue() {
    assertRead("value parse STRING", "value parse STRING", """
        static class Thing {
          private final String text;
          private Thing(String text) { this.text = text; }
          @JsonCreator static Thing parse(String text) { return new Thing(text); }
          @JsonValue public String text() { return text; }
        }
        """);
    assertRead("value new INT", "value new INT", """
        static class Thing {
          @JsonValue public final int number;
          Thing(int number) { this.number = number; }
        }
        """);
    assertEquals(
        "stands for the value of its @JsonValue, but nothing makes it of such a value",
        read("static class Thing { @JsonValue public int number() { return 1; } }")
            .argument());
  }

  @Test
  void textsConstraintsAndDefaultsFromAllParts() {
    Map<String, Property> properties = Models.properties(read("""
        static class Thing {
          /** From the field. */
          private String a;
          private String b;
          private String c;
          @Size(max = 3) private String d;
          @Past @Param("When") private java.time.LocalDate e;
          @Digits(integer = 3, fraction = 2) private BigDecimal f;
          public String getA() { return a; }
          public void setA(String x) {}
          /** From the getter. */
          public String getB() { return b; }
          public void setB(String x) {}
          public Optional<String> getC() { return Optional.empty(); }
          /** @param c from the setter */
          public void setC(@Param(maxLength = 9) String c) {}
          public void setD(@NotBlank String x) {}
          public void setE(java.time.LocalDate x) {}
          public void setF(BigDecimal x) {}
        }
        """).argumentType());
    assertEquals("From the field.", properties.get("a").description());
    assertEquals("From the getter.", properties.get("b").description());
    Property c = properties.get("c");
    assertEquals("from the setter", c.description());
    assertEquals(9, c.constraints().maxLength());
    assertEquals(false, c.required(), "its getter says that it may be missing");
    assertEquals(3, properties.get("d").constraints().maxLength());
    assertEquals("[\\s\\S]*\\S[\\s\\S]*", properties.get("d").constraints().pattern());
    assertEquals("When. Must lie in the past.", properties.get("e").description());
    assertEquals("0.01", String.valueOf(properties.get("f").constraints().multipleOf()));
    assertEquals("1000", String.valueOf(properties.get("f").constraints().exclusiveMaximum()));
  }

  private static void assertRead(String argument, String result, String members) {
    Shown shown = read(members);
    assertEquals(argument, shown.argument());
    assertEquals(result, shown.result());
  }

  private static Shown read(String members) {
    Map<String, String> sources = Libraries.sources();
    sources.put(
        "Tools.java",
        IMPORTS
            + "class Tools {\n"
            + members
            + "@Tool void f(Thing a) {} @Tool Thing g() { return null; } }");
    List<ToolMethod> tools = Models.read(sources, List.of()).get(0).methods();
    return new Shown(tools.get(0).arguments().get(0).type(), tools.get(1).result());
  }

  private static Property first(Shown shown) {
    return assertInstanceOf(ObjectType.class, shown.argumentType()).properties().get(0);
  }
}
