package dev.pokayoke.cli.lock;

import dev.pokayoke.processor.document.Node;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the properties of two objects: by name, and those that are left by what they are. */
final class PropertyComparison {

  private static final String OTHERS = "additionalProperties";

  /** What becomes required can be null no more, and its default is of no use; and the other way round. */
  private static final Set<Kind> OF_REQUIRED = EnumSet.of(Kind.NULL_REFUSED, Kind.DEFAULT_DROPPED);

  private static final Set<Kind> OF_OPTIONAL = EnumSet.of(Kind.NULL_ALLOWED, Kind.DEFAULT_ADDED);

  private final SchemaComparison schemas;
  private final SchemaComparison.Report report;
  private final String place;

  PropertyComparison(SchemaComparison schemas, SchemaComparison.Report report, String place) {
    this.schemas = schemas;
    this.report = report;
    this.place = place;
  }

  void compare(Node was, Node is) {
    Node old = properties(was);
    Node now = properties(is);
    Set<String> required = Set.copyOf(was.texts("required"));
    Set<String> nowRequired = Set.copyOf(is.texts("required"));
    List<String> added = new ArrayList<>(missing(now, old));
    for (String name : names(old)) {
      boolean needed = required.contains(name);
      if (now.has(name)) {
        both(name, old.object(name), now.object(name), needed, nowRequired.contains(name));
        continue;
      }
      @Nullable
      String renamed = added.stream()
          .filter(other -> nowRequired.contains(other) == needed
              && schemas.areEqual(old.object(name), now.object(other)))
          .findFirst()
          .orElse(null);
      if (renamed == null) {
        report.tell(Kind.PROPERTY_REMOVED, at(name), name, "");
      } else {
        added.remove(renamed);
        report.tell(Kind.PROPERTY_RENAMED, at(name), name, renamed);
      }
    }
    for (String name : added) {
      Kind kind =
          nowRequired.contains(name) ? Kind.REQUIRED_PROPERTY_ADDED : Kind.OPTIONAL_PROPERTY_ADDED;
      report.tell(kind, at(name), "", name);
    }
    others(was.get(OTHERS), is.get(OTHERS));
  }

  private void both(String name, Node old, Node now, boolean was, boolean is) {
    if (was == is) {
      schemas.compare(old, now, at(name), Set.of());
      return;
    }
    report.tell(is ? Kind.BECAME_REQUIRED : Kind.BECAME_OPTIONAL, at(name), "", "");
    schemas.compare(old, now, at(name), is ? OF_REQUIRED : OF_OPTIONAL);
  }

  /** Properties without a name of their own; where nothing is said of them, they may be anything. */
  private void others(@Nullable Object was, @Nullable Object is) {
    boolean closed = Boolean.FALSE.equals(was);
    boolean nowClosed = Boolean.FALSE.equals(is);
    if (closed != nowClosed) {
      report.tell(nowClosed ? Kind.OTHERS_REFUSED : Kind.OTHERS_ALLOWED, place, "", "");
    } else if (was instanceof Map || is instanceof Map) {
      schemas.compare(Node.of(was), Node.of(is), place + "{}", Set.of());
    }
  }

  /** What is only required is one of the others; where there may be none, it can be nothing at all. */
  private static Node properties(Node object) {
    Map<Object, @Nullable Object> properties =
        new LinkedHashMap<>(object.object("properties").members());
    Object other = Boolean.FALSE.equals(object.get(OTHERS))
        ? Map.of("not", Map.of())
        : object.object(OTHERS).members();
    object.texts("required").forEach(name -> properties.putIfAbsent(name, other));
    return new Node(properties);
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static Set<String> names(Node properties) {
    Set<String> names = new TreeSet<>();
    properties.members().keySet().forEach(name -> names.add((String) name));
    return names;
  }

  private static Set<String> missing(Node properties, Node others) {
    Set<String> names = names(properties);
    names.removeIf(others::has);
    return names;
  }
}
