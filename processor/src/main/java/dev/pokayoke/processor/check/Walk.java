package dev.pokayoke.processor.check;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.check.Place.Kind;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.AsyncType;
import dev.pokayoke.processor.model.ValueType.Construction;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.ListType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.OptionalType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import java.util.ArrayList;
import java.util.List;

/** Goes through everything that the tools of a class take and return, outer before inner, and lists it. */
final class Walk {

  private final List<TypeUse> types = new ArrayList<>();
  private final List<PropertyUse> properties = new ArrayList<>();

  private Walk() {}

  static Walk through(ToolClass tools) {
    Walk walk = new Walk();
    for (ToolMethod tool : tools.methods()) {
      for (Property argument : tool.arguments()) {
        walk.property(Place.parameter(tool, argument), argument);
      }
      Place result = new Place(tool, Kind.RESULT, false, null, null, "");
      walk.type(new TypeUse(result, tool.result(), false, ""));
    }
    return walk;
  }

  List<TypeUse> types() {
    return types;
  }

  List<PropertyUse> properties() {
    return properties;
  }

  private void property(Place place, Property property) {
    properties.add(new PropertyUse(place, property));
    type(new TypeUse(place, property.type(), false, place.path()));
  }

  private void type(TypeUse use) {
    types.add(use);
    ValueType type = use.type();
    if (type instanceof ListType list) {
      inner(use, list.item(), named(use) + "[]");
    } else if (type instanceof MapType map) {
      inner(use, map.key(), named(use) + "{key}");
      inner(use, map.value(), named(use) + "{}");
    } else if (type instanceof OptionalType optional) {
      inner(use, optional.value(), use.path());
    } else if (type instanceof AsyncType async) {
      type(new TypeUse(use.place(), async.value(), use.inner(), use.path()));
    } else if (type instanceof UnionType union) {
      for (Variant variant : union.variants()) {
        type(variant(use, variant));
      }
    } else if (type instanceof ObjectType object) {
      object.properties().forEach(property -> property(place(use, object, property), property));
    } else if (type instanceof IdentifierType identifier) {
      Property value = identifier.value();
      property(place(use, Kind.IDENTIFIER_VALUE, type.javaType(), value), value);
    }
  }

  private void inner(TypeUse use, ValueType type, String path) {
    type(new TypeUse(use.place(), type, true, path));
  }

  /** One of several objects, as the union is used here: the path says which. */
  static TypeUse variant(TypeUse use, Variant variant) {
    String path = named(use) + "(" + Words.of(variant.type().javaType()) + ")";
    return new TypeUse(use.place(), variant.type(), true, path);
  }

  /** Where a property of an object is that is used here. */
  static Place place(TypeUse use, ObjectType object, Property property) {
    boolean isRecord = object.construction() == Construction.RECORD;
    return place(use, isRecord ? Kind.COMPONENT : Kind.PROPERTY, object.javaType(), property);
  }

  private static Place place(TypeUse use, Kind kind, TypeName owner, Property property) {
    String start = use.path().isEmpty() ? Words.of(owner) : use.path();
    Place from = use.place();
    return new Place(
        from.tool(), kind, from.argument(), property, owner, start + "." + property.javaName());
  }

  /** The path to something inside a list or map; an argument's or result's own type has none yet. */
  private static String named(TypeUse use) {
    if (!use.path().isEmpty()) {
      return use.path();
    }
    Property property = use.place().property();
    return property == null ? "result" : property.javaName();
  }
}
