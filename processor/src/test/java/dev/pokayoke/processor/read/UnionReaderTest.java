package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.ReferenceType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Unsupported;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types that are one of several objects, by both compilers. */
class UnionReaderTest {

  private static final String JACKSON = """
      package com.fasterxml.jackson.annotation;
      public @interface %s { %s }
      """;

  private static ValueType read(String members) {
    String imports = """
        import com.fasterxml.jackson.annotation.*;
        import dev.pokayoke.*;
        import java.util.*;
        """;
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("Tools.java", imports + "class Tools {\n" + members + "\n}\n");
    add(sources, "JsonTypeInfo", """
        Id use(); As include() default As.PROPERTY; String property() default "";
        Class<?> defaultImpl() default JsonTypeInfo.class; boolean visible() default false;
        enum Id { NONE, CLASS, MINIMAL_CLASS, NAME, SIMPLE_NAME, DEDUCTION, CUSTOM }
        enum As { PROPERTY, WRAPPER_OBJECT, WRAPPER_ARRAY, EXTERNAL_PROPERTY, EXISTING_PROPERTY }
        """);
    add(sources, "JsonSubTypes", """
        Type[] value();
        @interface Type { Class<?> value(); String name() default ""; String[] names() default {}; }
        """);
    add(sources, "JsonTypeName", "String value() default \"\";");
    return Models.read(sources, List.of())
        .get(0)
        .methods()
        .get(0)
        .arguments()
        .get(0)
        .type();
  }

  private static void add(Map<String, String> sources, String name, String body) {
    sources.put(
        "com/fasterxml/jackson/annotation/" + name + ".java", JACKSON.formatted(name, body));
  }

  private static UnionType union(String members) {
    return assertInstanceOf(UnionType.class, read(members));
  }

  private static List<String> names(UnionType union) {
    return union.variants().stream().map(Variant::name).toList();
  }

  private static Unsupported unsupported(UnionType union, int index) {
    return assertInstanceOf(Unsupported.class, union.variants().get(index).type());
  }

  @Test
  void variantsComeInTheOrderOfTheSourceWhateverIsReadFirst() {
    UnionType union = union("""
        record Holder(@Param("The second one") Shape.Beta beta) {}
        sealed interface Shape {
          record Gamma(@Param("Width of the first") int width) implements Shape {}
          record Beta(@Param("Width of the second") int width) implements Shape {}
          record Alpha(@Param("Width of the third") int width) implements Shape {}
        }
        /** Draws a shape and what holds one. */
        @Tool int drawShape(@Param("What to draw") Shape shape, @Param("What holds one") Holder holder) { return 0; }
        """);
    assertEquals(List.of("Gamma", "Beta", "Alpha"), names(union));
  }

  @Test
  void withoutAPermitsClauseTheOrderIsThatOfTheSource() {
    UnionType union = union("""
        record Zebra(int a) implements Animal {}
        sealed interface Animal { record Wolf(int a) implements Animal {} record Ape(int b) implements Animal {} }
        static class Birds { record Owl(int a) implements Animal {} record Crow(int a) implements Animal {} }
        record Bear(int a) implements Animal {}
        @Tool void f(Animal a) {}
        """);
    assertEquals(List.of("Zebra", "Wolf", "Ape", "Owl", "Crow", "Bear"), names(union));
    assertEquals("type", union.discriminator());
  }

  /** Which compilers do not tell from its absence, after which javac 17 gives an order by chance. */
  @Test
  void aPermitsClauseGivesNoOrderInOneFile() {
    UnionType union = union("""
        record Ape(int a) implements Animal {}
        sealed interface Animal permits Zebra, Ape, Bear {}
        record Bear(int a) implements Animal {}
        record Zebra(int value) implements Animal {}
        @Tool void f(Animal a) {}
        """);
    assertEquals(List.of("Ape", "Bear", "Zebra"), names(union));
    assertInstanceOf(ObjectType.class, union.variants().get(2).type(), "never an identifier");
  }

  @Test
  void hierarchiesAreFlattenedSubclassesFirst() {
    UnionType union = union("""
        sealed interface Animal permits Pet, Wild {}
        sealed interface Pet extends Animal permits Dog, Cat {}
        static sealed class Wild implements Animal permits Wolf { public int a; }
        static final class Wolf extends Wild { public int b; }
        record Dog(int a) implements Pet {}
        record Cat(int a) implements Pet {}
        @Tool void f(Animal a) {}
        """);
    assertEquals(List.of("Dog", "Cat", "Wolf", "Wild"), names(union));
  }

  @Test
  void typeArgumentsComeFromTheSupertype() {
    UnionType union = union("""
        sealed interface Result<T> permits Ok, Many, Failed, Text, Mapped {}
        record Ok<V>(V value) implements Result<V> {}
        record Many<V>(List<V> values) implements Result<List<V>> {}
        record Failed<X>(String why) implements Result<X> {}
        record Text(String text) implements Result<String> {}
        sealed interface Mapped<A> extends Result<A> permits Pair {}
        record Pair<B>(B first, B second) implements Mapped<B> {}
        @Tool void f(Result<Integer> a) {}
        """);
    assertEquals(List.of("Ok", "Failed", "Pair"), names(union));
    assertEquals(
        "Tools.Pair<java.lang.Integer>",
        union.variants().get(2).type().javaType().toString());
    assertEquals(List.of("Ok", "Many"), names(union("""
            sealed interface Result<T> permits Ok, Many, Numbers {}
            record Ok<V>(V value) implements Result<V> {}
            record Many<V>(List<V> values) implements Result<List<V>> {}
            record Numbers<N extends Number>(N number) implements Result<N> {}
            @Tool void f(Result<List<String>> a) {}
            """)));
  }

  @Test
  void recursionEndsInAReferenceToTheUnion() {
    UnionType union = union("""
        sealed interface Expr permits Num, Add {}
        record Num(int value) implements Expr {}
        record Add(Expr left, Num right) implements Expr {}
        @Tool void f(Expr a) {}
        """);
    Map<String, Property> add = Models.properties(union.variants().get(1).type());
    assertEquals(new ReferenceType(union.javaType()), add.get("left").type());
    assertInstanceOf(
        ValueType.IdentifierType.class, add.get("right").type(), "alone it is no variant");
  }

  @Test
  void whatCannotBeAVariantSaysWhyNot() {
    UnionType union = union("""
        sealed interface Thing permits Colour, Open, Any, Generic, Hidden {}
        enum Colour implements Thing { RED }
        static non-sealed class Open implements Thing {}
        non-sealed interface Any extends Thing {}
        record Generic<T>(T value) implements Thing {}
        private record Hidden(int a) implements Thing {}
        @Tool void f(Thing a) {}
        """);
    assertEquals(
        List.of(
            "is an enum, which has no properties and so none that tells it apart",
            "is non-sealed, so that it may be any class",
            "is non-sealed, so that it may be any class",
            "has a type parameter that its sealed type does not know",
            "cannot be reached from the package of the tools"),
        union.variants().stream()
            .map(variant -> ((Unsupported) variant.type()).reason())
            .toList());
  }

  @Test
  void namesOfJackson() {
    UnionType union = union("""
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
        @JsonSubTypes({
          @JsonSubTypes.Type(value = Dog.class, name = "dog"), @JsonSubTypes.Type(Cat.class),
          @JsonSubTypes.Type(value = Cow.class, names = {"cow", "bull"}), @JsonSubTypes.Type(Owl.class)})
        interface Animal {}
        @JsonTypeName("hound") record Dog(int a) implements Animal {}
        @JsonTypeName("cat") record Cat(int a) implements Animal {}
        record Cow(int a) implements Animal {}
        record Owl(int a) implements Animal {}
        @Tool void f(Animal a) {}
        """);
    assertEquals(List.of("dog", "cat", "cow", "Owl"), names(union));
    assertEquals("kind", union.discriminator());
  }

  @Test
  void partOfAHierarchyGoesByTheNamesOfTheWhole() {
    UnionType union = union("""
        @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
        @JsonSubTypes(@JsonSubTypes.Type(value = Dog.class, name = "dog"))
        sealed interface Animal permits Pet, Wolf {}
        record Wolf(int a) implements Animal {}
        sealed interface Pet extends Animal permits Dog, Cat {}
        record Dog(int a) implements Pet {}
        record Cat(int a) implements Pet {}
        @Tool void f(Pet a) {}
        """);
    assertEquals(List.of("dog", "Cat"), names(union));
    assertEquals("kind", union.discriminator());
    assertInstanceOf(
        ObjectType.class, read("""
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) @JsonSubTypes(@JsonSubTypes.Type(Dog.class))
        interface Animal {}
        record Dog(int a, int b) implements Animal {}
        @Tool void f(Dog a) {}
        """), "one class alone needs nothing that tells it apart");
  }

  @Test
  void concreteClassesAreVariantsOfThemselves() {
    UnionType union = union("""
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
        @JsonSubTypes({@JsonSubTypes.Type(Animal.class), @JsonSubTypes.Type(Dog.class)})
        static class Animal { public int a; }
        static class Dog extends Animal { public int b; }
        @Tool void f(Animal a) {}
        """);
    assertEquals(List.of("Dog", "Animal"), names(union));
    assertEquals(List.of("Alone"), names(union("""
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME) record Alone(int a, int b) {}
            @Tool void f(Alone a) {}
            """)));
  }

  @ParameterizedTest
  @CsvSource({
    "'include = JsonTypeInfo.As.EXISTING_PROPERTY, property = \"kind\"', true",
    "'property = \"kind\", visible = true', true",
    "'property = \"kind\"', false"
  })
  void aPropertyOfTheirOwnMayNameThem(String attributes, boolean named) {
    UnionType union = union("""
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, %s)
        sealed interface Animal permits Dog, Cat, Cow {}
        record Dog(int a, String kind) implements Animal {}
        enum Kind { Cat }
        record Cat(Kind kind) implements Animal {}
        record Cow(Kind kind) implements Animal {}
        @Tool void f(Animal a) {}
        """.formatted(attributes));
    assertEquals(
        named, Models.properties(type(union, 0)).get("kind").type() instanceof ConstantType);
    assertEquals(
        named, Models.properties(type(union, 1)).get("kind").type() instanceof ConstantType);
    assertInstanceOf(
        ValueType.EnumType.class,
        Models.properties(type(union, 2)).get("kind").type(),
        "no constant has the name of the variant");
  }

  private static ValueType type(UnionType union, int index) {
    return union.variants().get(index).type();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use = JsonTypeInfo.Id.CLASS | is told apart by @JsonTypeInfo(use = CLASS), which has the"
            + " model name classes of Java",
        "use = JsonTypeInfo.Id.MINIMAL_CLASS | is told apart by @JsonTypeInfo(use ="
            + " MINIMAL_CLASS), which has the model name classes of Java",
        "use = JsonTypeInfo.Id.DEDUCTION | is told apart by @JsonTypeInfo(use = DEDUCTION), from"
            + " the properties that happen to be there",
        "use = JsonTypeInfo.Id.CUSTOM | is told apart by @JsonTypeInfo(use = CUSTOM), which is code"
            + " that runs in the place of ours",
        "use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT | has the names of"
            + " its classes outside of their objects, by @JsonTypeInfo(include = WRAPPER_OBJECT)",
        "use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY | has the names of its"
            + " classes outside of their objects, by @JsonTypeInfo(include = WRAPPER_ARRAY)",
        "use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY | has the names"
            + " of its classes outside of their objects, by @JsonTypeInfo(include ="
            + " EXTERNAL_PROPERTY)",
        "use = JsonTypeInfo.Id.NAME, defaultImpl = Dog.class | takes by defaultImpl whatever names"
            + " none of its classes, so that no mistake is noticed"
      })
  void whatJacksonCanAndASchemaCannot(String attributes, String reason) {
    Unsupported unsupported = assertInstanceOf(Unsupported.class, read("""
            @JsonTypeInfo(%s) @JsonSubTypes(@JsonSubTypes.Type(Dog.class)) interface Animal {}
            record Dog(int a) implements Animal {}
            @Tool void f(Animal a) {}
            """.formatted(attributes)));
    assertEquals(reason, unsupported.reason());
  }

  @Test
  void listsOfSubtypesThatAreNone() {
    assertEquals(
        "does not list its subtypes",
        assertInstanceOf(
                Unsupported.class,
                read("@JsonTypeInfo(use = JsonTypeInfo.Id.NAME) interface Animal {}"
                    + " @Tool void f(Animal a) {}"))
            .reason());
    UnionType union = union("""
        @JsonSubTypes({@JsonSubTypes.Type(Dog.class), @JsonSubTypes.Type(String.class),
          @JsonSubTypes.Type(Pet.class)})
        interface Animal {}
        interface Pet extends Animal {}
        record Dog(int a) implements Animal {}
        @Tool void f(Animal a) {}
        """);
    assertEquals(
        "is listed in @JsonSubTypes, but is no subtype", unsupported(union, 1).reason());
    assertEquals(
        "is an interface, which does not say what to make",
        unsupported(union, 2).reason());
  }
}
