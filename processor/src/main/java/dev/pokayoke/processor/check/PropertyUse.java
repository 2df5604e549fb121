package dev.pokayoke.processor.check;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.List;

/** An argument or a component, and where it is. */
record PropertyUse(Place place, Property property) {

  /** All of a class, in the order of the source; a component as often as its type is used. */
  static List<PropertyUse> all(ToolClass tools) {
    return Walk.through(tools).properties();
  }

  /** The arguments of one tool, in their order. */
  static List<PropertyUse> parameters(ToolMethod tool) {
    return tool.arguments().stream()
        .map(argument -> new PropertyUse(Place.parameter(tool, argument), argument))
        .toList();
  }

  /** Whether it is a parameter of the tool method, and not a component further inside. */
  boolean isParameter() {
    return place.kind() == Place.Kind.PARAMETER;
  }

  Object culprit() {
    return place.culprit();
  }

  /** What the name is unique in: the tool or the type. */
  Object owner() {
    TypeName owner = place.owner();
    return owner == null ? place.tool() : owner;
  }

  String called() {
    return place.called();
  }

  Finding finding(CheckId id, String what, String... attributes) {
    return place.finding(id, what, attributes);
  }

  /** The words in which the source says something of it. */
  Vocabulary vocabulary() {
    return place.tool().vocabulary();
  }

  /** A description of it, as it is written in the source: {@code @Param("…")}. */
  String described(String description) {
    return isParameter()
        ? vocabulary().parameter(description)
        : vocabulary().component(description);
  }

  /** What says that it may be left out: {@code @Param(required = false)}. */
  String optional() {
    boolean isField = vocabulary() == Vocabulary.LANGCHAIN4J && !isParameter();
    return isField ? "@JsonProperty(required = false)" : vocabulary().attribute("required = false");
  }

  Constraints constraints() {
    return property.constraints();
  }

  /** The type that constraints and default speak of: that inside an Optional. */
  ValueType type() {
    return property.type() instanceof OptionalType optional ? optional.value() : property.type();
  }
}
