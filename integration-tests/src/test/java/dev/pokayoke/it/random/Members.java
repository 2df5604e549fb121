package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The values of an object with known properties: a record's, or a tool's arguments. */
record Members(List<Property> properties) {

  private record Entry(String name, String json) {}

  Value value(Draw draw) {
    ObjectNode back = Json.NODES.objectNode();
    return new Value(text(draw, entries(draw, back)), back);
  }

  private List<Entry> entries(Draw draw, ObjectNode back) {
    List<Entry> entries = new ArrayList<>();
    for (Property property : properties) {
      Absence absence = property.absence();
      int choice = draw.isDeep() ? 0 : draw.below(10);
      if (absence != null && choice < 5) {
        tell(back, property, absence.back());
        if (choice >= 3) {
          entries.add(new Entry(property.json(), "null"));
        }
      } else {
        Value value = property.type().value(draw.deeper());
        // An Optional may be null by itself.
        boolean isAbsent = absence != null && value.back() instanceof NullNode;
        tell(back, property, isAbsent ? absence.back() : value.back());
        entries.add(new Entry(property.json(), value.json()));
      }
    }
    return entries;
  }

  /** A result leaves out what is null, unless null is a value of the type itself. */
  private static void tell(ObjectNode back, Property property, JsonNode value) {
    if (!value.isNull() || property.type().java().equals(AnyType.VALUE.java())) {
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
    List<Entry> good = entries(draw, Json.NODES.objectNode());
    List<Optional<Wrong>> wrong = new ArrayList<>();
    wrong.add(Wrong.otherThan(draw, Sort.OBJECT));
    wrong.add(Optional.of(unknown(draw, good)));
    if (!properties.isEmpty() && !draw.isDeep()) {
      Property property = draw.oneOf(properties);
      wrong.add(inside(draw, good, property));
      wrong.add(inside(draw, good, draw.oneOf(properties)));
      if (property.absence() == null) {
        List<Entry> others = without(good, property);
        wrong.add(Optional.of(Wrong.here("").in(property.json(), text(draw, others))));
      }
      twice(draw, good).ifPresent(found -> wrong.add(Optional.of(found)));
    }
    return draw.oneOf(wrong);
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
          List<Entry> entries = without(good, property);
          entries.add(draw.below(entries.size() + 1), new Entry(property.json(), inner.json()));
          return inner.in(property.json(), text(draw, entries));
        });
  }

  private static List<Entry> without(List<Entry> entries, Property property) {
    List<Entry> others = new ArrayList<>(entries);
    others.removeIf(entry -> entry.name.equals(property.json()));
    return others;
  }
}
