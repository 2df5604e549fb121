package dev.pokayoke.it.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What could be left out of something without changing the rest. */
final class Smaller {

  private static final Type SMALLEST = new IntegerType(IntegerType.Whole.INT, false, null);

  private Smaller() {}

  /** A list with an element less, then with one element smaller. */
  static <T> Stream<List<T>> lists(List<T> list, Function<T, Stream<T>> smaller) {
    Stream<List<T>> fewer = IntStream.range(0, list.size()).mapToObj(i -> {
      List<T> others = new ArrayList<>(list);
      others.remove(i);
      return List.copyOf(others);
    });
    Stream<List<T>> changed = IntStream.range(0, list.size())
        .boxed()
        .flatMap(i -> smaller.apply(list.get(i)).map(element -> {
          List<T> others = new ArrayList<>(list);
          others.set(i, element);
          return List.copyOf(others);
        }));
    return Stream.concat(fewer, changed);
  }

  /** An int, the types inside, without limits; then the same of what is inside. */
  static Stream<Type> of(Type type) {
    if (type.equals(SMALLEST)) {
      return Stream.of();
    }
    Stream<Type> simple = Stream.concat(
        Stream.of(SMALLEST), Stream.concat(type.inner().stream(), Stream.of(type.plain())));
    List<Type> inner = type.inner();
    Stream<Type> inside = IntStream.range(0, inner.size())
        .boxed()
        .flatMap(i -> of(inner.get(i)).map(change -> {
          List<Type> next = new ArrayList<>(inner);
          next.set(i, change);
          return type.mapInner(ignored -> next.remove(0));
        }));
    return Stream.concat(simple, inside).filter(other -> !other.equals(type));
  }

  static Stream<Property> of(Property property) {
    Stream<Property> required =
        property.absence() == null || property.type() instanceof OptionalType
            ? Stream.of()
            : Stream.of(property.with((Absence) null));
    Stream<Property> renamed = property.java().equals(property.json())
        ? Stream.of()
        : Stream.of(property.named(property.java(), property.java()));
    Stream<Property> respelled = property.spelling() == Spelling.PARAM
        ? Stream.of()
        : Stream.of(property.with(Spelling.PARAM));
    Stream<Property> changed = of(property.type())
        .filter(type -> !(type instanceof VariableType))
        .map(type ->
            property.with(type).with(type instanceof OptionalType ? Absence.OPTIONAL : null));
    return Stream.of(required, renamed, respelled, changed).flatMap(streams -> streams);
  }
}
