package dev.pokayoke.processor.read;

import dev.pokayoke.processor.model.Access;
import dev.pokayoke.processor.model.Access.Member;
import dev.pokayoke.processor.model.Access.MemberKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the parts of one class as components: what goes in by constructor and setters, what comes out by getters. */
final class PartReader {

  private final DeclaredType type;
  private final @Nullable Builder builder;
  private final Scope scope;
  private final UnaryOperator<String> naming;

  PartReader(DeclaredType type, TypeElement element, Scope scope) {
    this(type, element, null, scope);
  }

  /** @param builder whose methods are the setters of the parts, if there is one */
  PartReader(DeclaredType type, TypeElement element, @Nullable Builder builder, Scope scope) {
    this.type = type;
    this.builder = builder;
    this.scope = scope;
    this.naming = JacksonNaming.of(element);
  }

  /** What a value of the part is taken from. */
  Optional<Component> getter(Part part) {
    if (!part.getter().isEmpty()) {
      ExecutableElement getter = part.getter().get(0);
      Member member = new Member(MemberKind.METHOD, getter.getSimpleName().toString());
      Checked.refuse(getter, scope);
      TypeMirror given = ((ExecutableType) member(getter)).getReturnType();
      return Optional.of(component(part, getter, given, new Access(member, null)));
    }
    return readableField(part).map(field -> {
      Member member = new Member(MemberKind.FIELD, field.getSimpleName().toString());
      return component(part, field, member(field), new Access(member, null));
    });
  }

  /** What a value of the part is put in with. */
  Optional<Component> setter(Part part) {
    Optional<ExecutableElement> setter = Overloads.choose(part, this, scope);
    if (setter.isPresent()) {
      Checked.refuse(setter.get(), scope);
      String name = setter.get().getSimpleName().toString();
      boolean chained = builder != null && builder.goesOn(setter.get(), scope);
      MemberKind kind = chained ? MemberKind.CHAIN : MemberKind.METHOD;
      Access access = new Access(null, new Member(kind, name));
      return Optional.of(component(part, setter.get(), setType(setter.get()), access));
    }
    return readableField(part)
        .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
        .map(field -> {
          Member member = new Member(MemberKind.FIELD, field.getSimpleName().toString());
          return component(part, field, member(field), new Access(null, member));
        });
  }

  /** Whether generated code could put a value in. */
  boolean canSet(Part part) {
    return !part.setters().isEmpty()
        || readableField(part)
            .filter(field -> !field.getModifiers().contains(Modifier.FINAL))
            .isPresent();
  }

  /** The parameter of what makes the object. */
  Component parameter(Part part) {
    Part.Parameter parameter = Objects.requireNonNull(part.parameter());
    return component(
        part,
        parameter.element(),
        parameterType(parameter.of(), parameter.index()),
        new Access(null, null));
  }

  /** A component of a class has the type that goes in or comes out there. */
  private Component component(Part part, Element accessor, TypeMirror type, Access access) {
    Element home = accessor instanceof VariableElement parameter
            && part.parameter() != null
            && part.parameter().element().equals(parameter)
        ? part.parameter().of()
        : accessor;
    scope.deprecations().visit(home);
    scope.deprecations().visit(type);
    @Nullable VariableElement field = part.field();
    boolean pointToField =
        field != null && home.equals(accessor) && scope.comments().isHere(field);
    return new Component(
        part.name(),
        naming.apply(part.name()),
        pointToField ? field : accessor,
        pointToField ? field : home,
        part.annotations(),
        type,
        access,
        comment(part),
        givesOptional(part) && !isOptional(type));
  }

  private String comment(Part part) {
    Comments comments = scope.comments();
    Stream<String> ofParameter = part.parameter() == null
        ? Stream.empty()
        : Stream.of(comments
            .of(part.parameter().of())
            .parameters()
            .getOrDefault(part.parameter().element().getSimpleName().toString(), ""));
    Stream<String> ofField = part.field() == null
        ? Stream.empty()
        : Stream.of(comments.of(part.field()).text());
    Stream<String> ofSetters = part.setters().stream()
        .flatMap(List::stream)
        .map(setter ->
            comments.of(setter).parameters().values().stream().findFirst().orElse(""));
    Stream<String> ofGetter =
        part.getter().stream().map(getter -> comments.of(getter).text());
    return Stream.of(ofParameter, ofField, ofSetters, ofGetter)
        .flatMap(texts -> texts)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private TypeMirror parameterType(ExecutableElement method, int index) {
    return ((ExecutableType) member(method)).getParameterTypes().get(index);
  }

  /** The type that a setter takes. */
  TypeMirror setType(ExecutableElement setter) {
    DeclaredType site = builder == null ? type : builder.type();
    return ((ExecutableType) member(setter, site)).getParameterTypes().get(0);
  }

  /** The type that the class itself gives to a part: by its getter, or else its field. */
  Optional<TypeMirror> ownType(Part part) {
    return part.getter().isEmpty()
        ? Optional.ofNullable(part.field()).map(this::member)
        : Optional.of(((ExecutableType) member(part.getter().get(0))).getReturnType());
  }

  private boolean givesOptional(Part part) {
    return ownType(part).filter(PartReader::isOptional).isPresent();
  }

  private static boolean isOptional(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && TypeNames.optional(Names.qualified(type)).isPresent();
  }

  /** With the type arguments of the class filled in, also where it is inherited. */
  private TypeMirror member(Element member) {
    return member(member, type);
  }

  private TypeMirror member(Element member, DeclaredType site) {
    boolean plain =
        site.getTypeArguments().isEmpty() && member.getEnclosingElement().equals(site.asElement());
    return plain ? member.asType() : scope.types().asMemberOf(site, member);
  }

  /** A public field; any other one that can be reached only if it says that it is a property. */
  private Optional<VariableElement> readableField(Part part) {
    return Optional.ofNullable(part.field())
        .filter(scope::canCall)
        .filter(field -> field.getModifiers().contains(Modifier.PUBLIC)
                && !field.getModifiers().contains(Modifier.TRANSIENT)
            || Annotations.of(field).has(Jackson.PROPERTY));
  }
}
