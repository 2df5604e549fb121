package dev.pokayoke.it.random;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.pokayoke.it.random.Wrong.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A JSON array.
 *
 * @param kind of the Java type
 * @param item type of the items
 * @param size how many items there are
 * @param unique whether {@code uniqueItems} is set
 */
record ListType(ListKind kind, Type item, Size size, boolean unique) implements Type {

  enum ListKind {
    LIST("java.util.List<%s>"),
    COLLECTION("java.util.Collection<%s>"),
    ITERABLE("java.lang.Iterable<%s>"),
    SET("java.util.Set<%s>"),
    STREAM("java.util.stream.Stream<%s>"),
    INT_STREAM("java.util.stream.IntStream"),
    LONG_STREAM("java.util.stream.LongStream"),
    DOUBLE_STREAM("java.util.stream.DoubleStream"),
    ARRAY("%s[]");

    private final String java;

    ListKind(String java) {
      this.java = java;
    }

    /** Whether its name does not say what is in it. */
    boolean isGeneric() {
      return java.contains("%s");
    }
  }

  @Override
  public String java() {
    return kind.java.formatted(kind == ListKind.ARRAY ? item.java() : item.boxed());
  }

  @Override
  public List<Attribute> constraints() {
    List<Attribute> constraints = new ArrayList<>(size.attributes());
    if (unique) {
      constraints.add(Attribute.of("uniqueItems", true));
    }
    return constraints;
  }

  @Override
  public Type plain() {
    return new ListType(kind, item, Size.ANY, false);
  }

  @Override
  public Type mapInner(UnaryOperator<Type> change) {
    return kind.isGeneric() ? new ListType(kind, change.apply(item), size, unique) : this;
  }

  @Override
  public Value value(Draw draw) {
    return array(draw, items(draw, size.draw(draw)));
  }

  /** As many as are wanted, or as different ones are found. */
  private List<Value> items(Draw draw, int count) {
    List<Value> items = new ArrayList<>();
    Set<String> different = new HashSet<>();
    for (int tries = 0; items.size() < count && tries < 20 * count; tries++) {
      Value value = item.value(draw.deeper());
      if (!differ() || different.add(value.key())) {
        items.add(value);
      }
    }
    return items;
  }

  private boolean differ() {
    return unique || kind == ListKind.SET;
  }

  private Value array(Draw draw, List<Value> items) {
    ArrayNode back = Json.NODES.arrayNode();
    items.forEach(item -> back.add(item.back()));
    Stream<String> keys = items.stream().map(Value::key);
    String key = (kind == ListKind.SET ? keys.sorted() : keys).toList().toString();
    return new Value(text(draw, items.stream().map(Value::json).toList()), back, key);
  }

  private static String text(Draw draw, List<String> items) {
    String space = Json.space(draw);
    return "[" + space + String.join("," + space, items) + space + "]";
  }

  @Override
  public Optional<Value> standard(Draw draw) {
    return size.least() > 0
        ? Optional.empty()
        : Optional.of(new Value("[]", Json.NODES.arrayNode()));
  }

  @Override
  public Optional<Wrong> wrong(Draw draw) {
    List<Wrong> wrong = new ArrayList<>();
    Wrong.otherThan(draw, Sort.ARRAY).ifPresent(wrong::add);
    for (int count : size.outside()) {
      List<Value> items = items(draw, count);
      if (items.size() == count) {
        wrong.add(Wrong.here(array(draw, items).json()));
      }
    }
    List<Value> good = items(draw, Math.max(size.least(), 1));
    if (differ() && !good.isEmpty() && good.size() < size.most()) {
      good.add(draw.below(good.size()), draw.oneOf(good));
      wrong.add(Wrong.here(array(draw, good).json()));
    }
    if (!draw.isDeep()) {
      item.wrong(draw.deeper()).ifPresent(inner -> wrong.add(around(draw, inner)));
    }
    return Optional.of(draw.oneOf(wrong));
  }

  private Wrong around(Draw draw, Wrong inner) {
    List<Value> good = items(draw, Math.max(size.least(), 1));
    List<String> items = new ArrayList<>(good.stream().map(Value::json).toList());
    int at = draw.below(items.size());
    items.set(at, inner.json());
    return inner.in(String.valueOf(at), text(draw, items));
  }
}
