package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of an object with known properties: a record's, or a tool's arguments.
 *
 * @param tag what tells it from other variants of its union, or null when it is none
 */
record Members(List<Property> properties, @Nullable Tag tag) {

  Members(List<Property> properties) {
    this(properties, null);
  }

  Members with(Tag other) {
    return new Members(properties, other);
  }

  private record Entry(String name, String json) {}

  Value value(Draw draw) {
    ObjectNode back = Json.NODES.objectNode();
    List<String> equal = new ArrayList<>();
    return new Value(text(draw, entries(draw, back, equal)), back, equal.toString());
  }

  private List<Entry> entries(Draw draw, ObjectNode back, List<String> equal) {
    List<Entry> entries = new ArrayList<>();
    if (tag != null) {
      back.put(tag.property(), tag.told());
      equal.add(tag.told());
      entries.add(new Entry(tag.property(), Json.text(draw, tag.told())));
    }
    for (Property property : properties) {
      Absence absence = property.absence();
      int choice = draw.isDeep() ? 0 : draw.below(10);
      if (absence != null && choice < 5) {
        tell(back, property, absence.back());
        equal.add(absence.back().toString());
        if (choice >= 3) {
          entries.add(new Entry(property.json(), "null"));
        }
      } else {
        Value value = property.type().value(draw.deeper());
        // An Optional may be null by itself.
        boolean isAbsent = absence != null && value.back() instanceof NullNode;
        tell(back, property, isAbsent ? absence.back() : value.back());
        equal.add(isAbsent ? absence.back().toString() : value.key());
        entries.add(new Entry(property.json(), value.json()));
      }
    }
    return entries;
  }

  /** A result leaves out what is null, unless null is a value of what the accessor gives. */
  private static void tell(ObjectNode back, Property property, JsonNode value) {
    boolean isOptional =
        property.absence() != null && property.absence().sign() == Absence.Sign.ACCESSOR;
    if (!value.isNull() || !isOptional && AnyType.hasNull(property.type().java())) {
      back.set(property.json(), value);
    }
  }

  private static String text(Draw draw, List<Entry> entries) {
    List<Entry> shuffled = new ArrayList<>(entries);
    if (draw.chance(30)) {
      Collections.shuffle(shuffled, draw.random());
    }
    List<String> all = shuffled.stream()
        .map(entry -> Json.text(draw, entry.name) + ":" + Json.space(draw) + entry.json)
        .toList();
    return "{" + Json.space(draw) + String.join("," + Json.space(draw), all) + "}";
  }

  Optional<Wrong> wrong(Draw draw) {
    List<Entry> good = entries(draw, Json.NODES.objectNode(), new ArrayList<>());
    List<Optional<Wrong>> wrong = new ArrayList<>();
    wrong.add(Wrong.otherThan(draw, Sort.OBJECT));
    wrong.add(Optional.of(unknown(draw, good)));
    if (tag != null) {
      wrong.add(Optional.of(untold(draw, good, tag)));
    }
    if (!properties.isEmpty() && !draw.isDeep()) {
      Property property = draw.oneOf(properties);
      wrong.add(inside(draw, good, property));
      wrong.add(inside(draw, good, draw.oneOf(properties)));
      if (property.absence() == null) {
        List<Entry> others = without(good, property.json());
        wrong.add(Optional.of(Wrong.here("").in(property.json(), text(draw, others))));
      }
      twice(draw, good).ifPresent(found -> wrong.add(Optional.of(found)));
    }
    return draw.oneOf(wrong);
  }

  /** A variant that there is not, or none at all. */
  private static Wrong untold(Draw draw, List<Entry> good, Tag tag) {
    List<Entry> entries = without(good, tag.property());
    String other =
        draw.oneOf("", "null", "7", "{}", "[\"a\"]", "\"\"", Json.text(draw, tag.unknown(draw)));
    if (!other.isEmpty()) {
      entries.add(draw.below(entries.size() + 1), new Entry(tag.property(), other));
    }
    return Wrong.here("").in(tag.property(), text(draw, entries));
  }

  private static Wrong unknown(Draw draw, List<Entry> good) {
    String name = draw.oneOf("none of these", "a/b~1", "", "Unknown");
    List<Entry> entries = new ArrayList<>(good);
    entries.add(new Entry(name, draw.oneOf("null", "7", "[{\"x\":[]}]", "{\"a\":1,\"a\":2}")));
    return Wrong.here("").in(name, text(draw, entries));
  }

  private static Optional<Wrong> twice(Draw draw, List<Entry> good) {
    if (good.isEmpty()) {
      return Optional.empty();
    }
    Entry entry = draw.oneOf(good);
    List<Entry> entries = new ArrayList<>(good);
    entries.add(entry);
    return Optional.of(Wrong.beyondSchema("").in(entry.name, text(draw, entries)));
  }

  private static Optional<Wrong> inside(Draw draw, List<Entry> good, Property property) {
    return property
        .type()
        .wrong(draw.deeper())
        .filter(inner -> property.absence() == null || !inner.json().equals("null"))
        .map(inner -> {
          List<Entry> entries = without(good, property.json());
          entries.add(draw.below(entries.size() + 1), new Entry(property.json(), inner.json()));
          return inner.in(property.json(), text(draw, entries));
        });
  }

  private static List<Entry> without(List<Entry> entries, String name) {
    List<Entry> others = new ArrayList<>(entries);
    others.removeIf(entry -> entry.name.equals(name));
    return others;
  }
}
