package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * A JSON object whose names are data.
 *
 * @param key whose values are texts
 * @param value type of the values
 * @param size how many there are
 */
record MapType(Type key, Type value, Size size) implements Type {

  @Override
  public String java() {
    return "java.util.Map<%s, %s>".formatted(key.boxed(), value.boxed());
  }

  @Override
  public List<Attribute> constraints() {
    return size.attributes();
  }

  @Override
  public Type plain() {
    return new MapType(key, value, Size.ANY);
  }

  @Override
  public Type mapInner(UnaryOperator<Type> change) {
    return new MapType(change.apply(key), change.apply(value), size);
  }

  @Override
  public Value value(Draw draw) {
    ObjectNode back = Json.NODES.objectNode();
    List<String> entries = new ArrayList<>();
    Map<String, String> equal = new TreeMap<>();
    keys(draw, size.draw(draw)).forEach((name, json) -> {
      Value some = value.value(draw.deeper());
      back.set(name, some.back());
      equal.put(name, some.key());
      entries.add(json + ":" + some.json());
    });
    return new Value("{" + String.join(",", entries) + "}", back, equal.toString());
  }

  /** Different keys, each with its JSON; fewer than are wanted if there are not more. */
  private Map<String, String> keys(Draw draw, int count) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (int tries = 0; keys.size() < count && tries < 20 * count; tries++) {
      Value some = key.value(draw.deeper());
      keys.putIfAbsent(some.back().textValue(), some.json());
    }
    return keys;
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return size.least() > 0
        ? Optional.empty()
        : Optional.of(new Value("{}", Json.NODES.objectNode()));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    List<Wrong> wrong = new ArrayList<>();
    Wrong.otherThan(draw, Sort.OBJECT).ifPresent(wrong::add);
    for (int count : size.outside()) {
      List<String> keys = List.copyOf(keys(draw, count).values());
      if (keys.size() == count) {
        wrong.add(Wrong.here(text(draw, keys, "", "")));
      }
    }
    if (!draw.isDeep() && size.most() > 0) {
      addInner(draw, wrong);
    }
    return Optional.of(draw.oneOf(wrong));
  }

  /** A wrong value, a wrong key, and a key that comes twice. */
  private void addInner(Draw draw, List<Wrong> wrong) {
    Map<String, String> good = keys(draw, Math.max(size.least(), 1));
    List<String> names = List.copyOf(good.keySet());
    List<String> keys = new ArrayList<>(good.values());
    int at = draw.below(keys.size());
    String name = names.get(at);
    value
        .wrong(draw.deeper())
        .ifPresent(
            inner -> wrong.add(inner.in(name, text(draw, keys, keys.get(at), inner.json()))));
    key.wrong(draw.deeper()).filter(inner -> inner.json().startsWith("\"")).ifPresent(inner -> {
      List<String> changed = new ArrayList<>(keys);
      changed.set(at, inner.json());
      String plain = Json.unquoted(inner.json());
      if (!inner.beyondSchema()) {
        wrong.add(inner.in(plain, text(draw, changed, "", "")));
      }
    });
    if (keys.size() < size.most()) {
      List<String> twice = new ArrayList<>(keys);
      twice.add(keys.get(at));
      wrong.add(Wrong.beyondSchema("").in(name, text(draw, twice, "", "")));
    }
  }

  /** An object with good values, but for one key. */
  private String text(Draw draw, List<String> keys, String oddKey, String oddValue) {
    List<String> entries = new ArrayList<>();
    for (String some : keys) {
      boolean odd = some.equals(oddKey);
      entries.add(some + ":" + (odd ? oddValue : value.value(draw.deeper()).json()));
    }
    return "{" + String.join(",", entries) + "}";
  }
}
