package dev.pokayoke.processor.check;

import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.Site;
import dev.pokayoke.processor.model.ToolMethod;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An argument of a tool, its result, or a component somewhere inside of these.
 *
 * @param argument whether the model sends it; otherwise it reads it
 * @param property null for the result itself
 * @param owner the type that the property belongs to; null for an argument and for the result itself
 * @param path how we got here, or {@code ""} for an argument and for the result itself
 */
record Place(
    ToolMethod tool,
    Kind kind,
    boolean argument,
    @Nullable Property property,
    @Nullable TypeName owner,
    String path) {

  enum Kind {
    PARAMETER,
    RESULT,
    /** Of a record. */
    COMPONENT,
    /** The one component of an identifier. */
    IDENTIFIER_VALUE,
    /** Of a class. */
    PROPERTY
  }

  /** An argument of a tool. */
  static Place parameter(ToolMethod tool, Property argument) {
    return new Place(tool, Kind.PARAMETER, true, argument, null, "");
  }

  /** What a message calls it. */
  String called() {
    if (property == null) {
      return "the result of tool '%s'".formatted(tool.name());
    }
    if (owner == null) {
      return "parameter '%s'".formatted(property.javaName());
    }
    return "%s '%s' of '%s'"
        .formatted(
            kind == Kind.PROPERTY ? "property" : "component", property.javaName(), Words.of(owner));
  }

  /** What has to be changed when something is wrong here: one component, whoever uses its record. */
  Object culprit() {
    if (property == null) {
      return tool;
    }
    return owner == null ? List.of(tool, property) : List.of(owner, property.javaName());
  }

  /** A finding at the first of these attributes that is written, or else at the place itself. */
  Finding finding(CheckId id, String what, String... attributes) {
    Site site = property == null ? tool.site() : property.site();
    return Finding.of(id, attributes.length == 0 ? site : site.at(attributes), what)
        .path(path);
  }
}
