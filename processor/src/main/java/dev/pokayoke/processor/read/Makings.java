package dev.pokayoke.processor.read;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Maker;
import dev.pokayoke.processor.model.ValueType.Construction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * Finds out how generated code makes an object of a class: as an annotation says, or else with its builder, its setters, its
 * only constructor, in this order.
 */
final class Makings {

  private final DeclaredType type;
  private final TypeElement element;
  private final Parts parts;
  private final Scope scope;
  private final PartReader reader;
  private final JacksonType jackson;

  Makings(DeclaredType type, TypeElement element, Parts parts, Scope scope) {
    this.type = type;
    this.element = element;
    this.parts = parts;
    this.scope = scope;
    this.reader = new PartReader(type, element, scope);
    this.jackson = JacksonType.of(element);
  }

  /** The one way to make it, or else the reason why there is none. */
  Making find(Use use) {
    Optional<Creator> creator = creator();
    if (creator.isPresent()) {
      return byCreator(creator.get(), use);
    }
    Optional<Builder> builder = Builder.of(type, element, scope);
    if (builder.isPresent()) {
      return byBuilder(builder.get(), use);
    }
    if (isAbstract()) {
      throw OtherTypes.notMade(element).thrown();
    }
    if (isInner()) {
      throw new Refusal(
              "is an inner class, which cannot be made without an object of the class around it",
              "declare it static")
          .thrown();
    }
    List<Creator> constructors = Creator.constructors(element, scope);
    if (hasSetters() || constructors.isEmpty() && Creator.hasEmptyConstructor(element, scope)) {
      return bySetters(use);
    }
    throw (constructors.size() > 1
            ? new Refusal(
                "has %s constructors, and nothing says which one to use"
                    .formatted(constructors.size()),
                "annotate one with @JsonCreator or @ConstructorProperties, or leave only one")
            : OtherTypes.notMade(element))
        .thrown();
  }

  /** The constructor or static method whose parameters are what the class is made of. */
  Optional<Creator> creator() {
    List<Creator> declared = Creator.declared(element);
    if (declared.size() > 1) {
      throw new Refusal(
              "has %s ways to make it by annotation".formatted(declared.size()),
              "leave @JsonCreator or @ConstructorProperties on one of them")
          .thrown();
    }
    if (!declared.isEmpty()) {
      return Optional.of(declared.get(0));
    }
    List<Creator> constructors = Creator.constructors(element, scope);
    boolean only = constructors.size() == 1
        && !isAbstract()
        && !isInner()
        && Builder.of(type, element, scope).isEmpty()
        && !hasSetters();
    return only ? Optional.of(constructors.get(0)) : Optional.empty();
  }

  private boolean hasSetters() {
    return Creator.hasEmptyConstructor(element, scope)
        && parts.all().stream().anyMatch(reader::canSet);
  }

  private boolean isAbstract() {
    return element.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean isInner() {
    return element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
  }

  private Making byCreator(Creator creator, Use use) {
    creator.requireUsable(scope);
    List<Component> components = new ArrayList<>();
    for (Part part : creator.parts(parts)) {
      Component component = reader.parameter(part);
      if (jackson.hides(component, part, use)) {
        throw new Refusal(
                "hides its property '%s' from the model, but cannot be made without it"
                    .formatted(part.name()),
                "give the tool a record of what the model sends, and make the object of that")
            .thrown();
      }
      components.add(component);
    }
    List<Part> others = parts.all().stream()
        .filter(part -> part.parameter() == null && reader.canSet(part))
        .toList();
    components.addAll(settable(others, reader, use));
    return new Making(
        Construction.CONSTRUCTOR, creator.maker(type, element), List.copyOf(components));
  }

  private Making byBuilder(Builder builder, Use use) {
    List<Part> found = new BuilderParts(builder, parts, scope).find();
    PartReader setters = new PartReader(type, element, builder, scope);
    return new Making(Construction.BUILDER, builder.maker(), settable(found, setters, use));
  }

  private Making bySetters(Use use) {
    requireReachable(use);
    List<Part> found = parts.all().stream().filter(reader::canSet).toList();
    Maker maker = Maker.constructor(TypeName.get(type));
    return new Making(Construction.SETTERS, maker, settable(found, reader, use));
  }

  /** What is put in once the object or its builder is there. */
  private List<Component> settable(List<Part> found, PartReader setters, Use use) {
    List<Component> components = new ArrayList<>();
    for (Part part : found) {
      setters
          .setter(part)
          .filter(component -> !jackson.hides(component, part, use))
          .ifPresent(components::add);
    }
    components.sort(jackson.comparator());
    return List.copyOf(components);
  }

  /** What comes out, in the order in which it goes in. */
  List<Component> results(Use use) {
    List<Part> first = new ArrayList<>();
    creator()
        .filter(creator -> creator.names().stream().noneMatch(String::isEmpty))
        .ifPresent(creator -> first.addAll(creator.parts(parts)));
    if (first.isEmpty()) {
      Builder.of(type, element, scope)
          .ifPresent(builder -> new BuilderParts(builder, parts, scope).find());
    }
    List<Component> components = new ArrayList<>(readable(first, use));
    requireAll(first, components, use);
    requireReachable(use);
    List<Component> others = new ArrayList<>(
        readable(parts.all().stream().filter(part -> !first.contains(part)).toList(), use));
    others.sort(jackson.comparator());
    components.addAll(others);
    return List.copyOf(components);
  }

  private List<Component> readable(List<Part> found, Use use) {
    List<Component> components = new ArrayList<>();
    for (Part part : found) {
      reader
          .getter(part)
          .filter(component -> !jackson.hides(component, part, use))
          .ifPresent(components::add);
    }
    return components;
  }

  /** A private field may be a property to Jackson, which reads and writes it by reflection. */
  private void requireReachable(Use use) {
    for (Part part : parts.all()) {
      Annotations annotations = part.annotations();
      boolean isPart = part.isFieldAlone()
          && annotations.has(Jackson.PROPERTY)
          && !Jackson.isIgnored(annotations)
          && !Jackson.hasAccess(annotations, use.isArgument() ? "READ_ONLY" : "WRITE_ONLY");
      if (isPart && !scope.canCall(part.field())) {
        throw new Refusal(
                "has a private field '%s' that is a property by @JsonProperty, and no accessor of it"
                    .formatted(part.name()),
                use.isArgument() ? "give it a setter" : "give it a getter")
            .thrown();
      }
    }
  }

  /** Some of what the constructor takes come out, others do not: then a result would lose something. */
  private void requireAll(List<Part> found, List<Component> shown, Use use) {
    for (Part part : found) {
      boolean lost =
          reader.getter(part).isEmpty() && !jackson.hides(reader.parameter(part), part, use);
      if (lost && !shown.isEmpty()) {
        throw new Refusal(
                "is made of '%s', which no getter gives back".formatted(part.name()),
                "add a getter for it, or return a record of what the model may see")
            .thrown();
      }
    }
  }
}
