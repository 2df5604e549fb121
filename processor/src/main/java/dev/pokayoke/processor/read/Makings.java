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
                "has %d constructors, and nothing says which one to use"
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
              "has %d ways to make it by annotation".formatted(declared.size()),
              "leave @JsonCreator or @ConstructorProperties on one of them")
          .thrown();
    }
    if (!declared.isEmpty()) {
      return Optional.of(declared.get(0));
    }
    List<Creator> constructors = Creator.constructors(element, scope);
    boolean only = constructors.size() == 1 && !isAbstract() && !isInner() && !hasSetters();
    return only ? Optional.of(constructors.get(0)) : Optional.empty();
  }

  private boolean hasSetters() {
    return Creator.hasEmptyConstructor(element, scope)
        && parts.all().stream().anyMatch(part -> reader.canSet(part));
  }

  private boolean isAbstract() {
    return element.getModifiers().contains(Modifier.ABSTRACT);
  }

  private boolean isInner() {
    return element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
  }

  private Making byCreator(Creator creator, Use use) {
    if (!scope.canCall(creator.method())) {
      throw new Refusal(
              "has a %s that cannot be reached from the package of the tools"
                  .formatted(creator.called()),
              "make it public, or drop 'private' in the same package")
          .thrown();
    }
    if (!creator.method().getTypeParameters().isEmpty()) {
      throw new Refusal(
              "is made by %s, which has type parameters of its own".formatted(creator.called()),
              "put the annotation on a constructor")
          .thrown();
    }
    Checked.refuse(creator.method(), scope);
    List<Component> components = new ArrayList<>();
    for (Part part : parameters(creator)) {
      Component component = reader.parameter(part);
      if (isHidden(component, part, use)) {
        throw new Refusal(
                "hides its property '%s' from the model, but cannot be made without it"
                    .formatted(part.name()),
                "give the tool a record of what the model sends, and make the object of that")
            .thrown();
      }
      components.add(component);
    }
    List<Component> more = new ArrayList<>();
    parts.all().stream()
        .filter(part -> part.parameter() == null && reader.canSet(part))
        .forEach(part -> settable(part, use).ifPresent(more::add));
    more.sort(jackson.comparator());
    components.addAll(more);
    TypeName name = TypeName.get(type);
    String factory = creator.isStatic() ? creator.method().getSimpleName().toString() : "";
    return new Making(
        Construction.CONSTRUCTOR, new Maker(name, factory, name, ""), List.copyOf(components));
  }

  /** The parts that the parameters are of, in their order. */
  List<Part> parameters(Creator creator) {
    List<Part> found = new ArrayList<>();
    for (int i = 0; i < creator.names().size(); i++) {
      Part.Parameter parameter = creator.parameter(i);
      String name = creator.names().get(i);
      Optional<String> said = PropertyReader.said(Annotations.of(parameter.element()));
      if (name.isEmpty() && said.isEmpty()) {
        throw new Refusal(
                "has a %s whose parameters have lost their names in the class file"
                    .formatted(creator.called()),
                "compile it with -parameters, or put @JsonProperty(\"...\") on each parameter")
            .thrown();
      }
      Part part = name.isEmpty() ? parts.said(said.get()) : parts.accessed(name);
      part.parameter(parameter);
      found.add(part);
    }
    return found;
  }

  private Making bySetters(Use use) {
    List<Component> components = new ArrayList<>();
    parts.all().stream()
        .filter(reader::canSet)
        .forEach(part -> settable(part, use).ifPresent(components::add));
    components.sort(jackson.comparator());
    TypeName name = TypeName.get(type);
    return new Making(Construction.SETTERS, Maker.constructor(name), List.copyOf(components));
  }

  private Optional<Component> settable(Part part, Use use) {
    return reader.setter(part).filter(component -> !isHidden(component, part, use));
  }

  /** What comes out, in the order in which it goes in. */
  List<Component> results(Use use) {
    List<Part> first = List.of();
    if (creator().isPresent() && creator().get().names().stream().noneMatch(String::isEmpty)) {
      first = parameters(creator().get());
    }
    List<Component> components = new ArrayList<>();
    List<Part> lost = new ArrayList<>();
    for (Part part : first) {
      Optional<Component> component = reader.getter(part);
      if (component.isEmpty()) {
        lost.add(part);
      } else if (!isHidden(component.get(), part, use)) {
        components.add(component.get());
      }
    }
    lost.removeIf(part -> Jackson.isIgnored(part.annotations())
        || Jackson.hasAccess(part.annotations(), "WRITE_ONLY"));
    if (!components.isEmpty() && !lost.isEmpty()) {
      throw new Refusal(
              "is made of '%s', which no getter gives back"
                  .formatted(lost.get(0).name()),
              "add a getter for it, or return a record of what the model may see")
          .thrown();
    }
    List<Component> more = new ArrayList<>();
    for (Part part : parts.all()) {
      if (!first.contains(part)) {
        reader.getter(part).filter(got -> !isHidden(got, part, use)).ifPresent(more::add);
      }
    }
    more.sort(jackson.comparator());
    components.addAll(more);
    return List.copyOf(components);
  }

  private boolean isHidden(Component component, Part part, Use use) {
    Annotations annotations = part.annotations();
    return Jackson.isIgnored(annotations)
        || jackson.hides(PropertyReader.nameOf(component), use)
        || Jackson.hasAccess(annotations, use.isArgument() ? "READ_ONLY" : "WRITE_ONLY");
  }
}
