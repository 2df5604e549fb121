package dev.pokayoke.cli.lock;

import dev.pokayoke.cli.tools.PrettyJson;
import dev.pokayoke.cli.tools.SchemaDocument;
import dev.pokayoke.processor.document.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds every change from one schema to another, to any depth. What references repeat is compared once. */
final class SchemaComparison {

  /** Further down, references that lead ever deeper would end the program. */
  private static final int MAX_DEPTH = 400;

  private final SchemaDocument before;
  private final SchemaDocument after;
  private final Report report;
  private final Set<Pair> compared = new HashSet<>();
  private int depth;

  private record Pair(Node was, Node is) {}

  /** Takes a change and its place. */
  interface Report {

    void tell(Kind kind, String place, String was, String is);
  }

  SchemaComparison(Node before, Node after, Report report) {
    this.before = new SchemaDocument(before);
    this.after = new SchemaDocument(after);
    this.report = report;
  }

  void compare() {
    if (!SchemaDocument.same(before.root().members(), after.root().members())) {
      compare(before.root(), after.root(), "", Set.of());
    }
  }

  /** @param explained changes of this very place that another one has said already */
  void compare(Node was, Node is, String place, Set<Kind> explained) {
    Shape old = Shape.of(was, before);
    Shape now = Shape.of(is, after);
    Limits.Report here = (kind, from, to) -> {
      if (!explained.contains(kind)) {
        report.tell(kind, place, from, to);
      }
    };
    notes(old.keywords(), now.keywords(), here);
    if (old.nullable() != now.nullable() && !old.isAny() && !now.isAny()) {
      here.tell(now.nullable() ? Kind.NULL_ALLOWED : Kind.NULL_REFUSED, "", "");
    }
    if (depth == MAX_DEPTH) {
      here.tell(Kind.KEYWORD_CHANGED, "what is " + MAX_DEPTH + " levels inside", "something else");
    } else if (!isAgain(old, now)) {
      depth++;
      values(old, now, place, here);
      depth--;
    }
  }

  /** Where a definition meets a definition, or anything at all, for the second time. */
  private boolean isAgain(Shape old, Shape now) {
    return isKnown(old)
        && isKnown(now)
        && !compared.add(
            new Pair(Keywords.ofValues(old.keywords()), Keywords.ofValues(now.keywords())));
  }

  private static boolean isKnown(Shape shape) {
    return !shape.references().isEmpty() || shape.keywords().members().isEmpty();
  }

  private void values(Shape old, Shape now, String place, Limits.Report here) {
    if (!old.variants().isEmpty() || !now.variants().isEmpty()) {
      unions(old, now, place, here);
      return;
    }
    if (!old.type().equals(now.type())) {
      here.tell(typeChange(old, now), old.type(), now.type());
      if (old.saysNothing() || now.saysNothing()) {
        return;
      }
    }
    choices(old.choice(), now.choice(), here);
    scalars(old, now, here);
    if (bothMayBe(old, now, "array")) {
      Limits limits = new Limits(old.keywords(), now.keywords(), here);
      limits.ofSizes("minItems", "maxItems");
      limits.ofUniqueness();
      compare(items(old), items(now), place + "[]", Set.of());
    }
    if (bothMayBe(old, now, "object")) {
      new Limits(old.keywords(), now.keywords(), here).ofSizes("minProperties", "maxProperties");
      new PropertyComparison(this, report, place).compare(old.keywords(), now.keywords());
    }
    Keywords.compareOthers(old.keywords(), now.keywords(), here);
  }

  private void scalars(Shape old, Shape now, Limits.Report here) {
    Limits limits = new Limits(old.keywords(), now.keywords(), here);
    if (bothMayBe(old, now, "integer", "number")) {
      limits.ofNumbers(old.types().equals(Set.of("integer")) && now.types().equals(old.types()));
    }
    if (bothMayBe(old, now, "string")) {
      limits.ofSizes("minLength", "maxLength");
      forms(
          old.keywords().text("pattern"),
          now.keywords().text("pattern"),
          List.of(Kind.PATTERN_ADDED, Kind.PATTERN_DROPPED, Kind.PATTERN_CHANGED),
          here);
      forms(
          old.keywords().text("format"),
          now.keywords().text("format"),
          List.of(Kind.FORMAT_ADDED, Kind.FORMAT_DROPPED, Kind.FORMAT_CHANGED),
          here);
    }
  }

  private static boolean bothMayBe(Shape old, Shape now, String... types) {
    return old.mayBe(types) && now.mayBe(types);
  }

  private static Node items(Shape array) {
    return array.keywords().object("items");
  }

  private static Kind typeChange(Shape old, Shape now) {
    if (now.takesTypesOf(old)) {
      return Kind.TYPE_WIDENED;
    }
    return old.takesTypesOf(now) ? Kind.TYPE_NARROWED : Kind.TYPE_CHANGED;
  }

  private static void notes(Node was, Node is, Limits.Report here) {
    if (!was.text("description").equals(is.text("description"))) {
      here.tell(Kind.WORDING_CHANGED, was.text("description"), is.text("description"));
    }
    Keywords.compareNotes(was, is, here);
    if (was.has("default") || is.has("default")) {
      defaults(was, is, here);
    }
  }

  private static void defaults(Node was, Node is, Limits.Report here) {
    String old = PrettyJson.oneLine(was.get("default"));
    String now = PrettyJson.oneLine(is.get("default"));
    if (!is.has("default")) {
      here.tell(Kind.DEFAULT_DROPPED, old, "");
    } else if (!was.has("default")) {
      here.tell(Kind.DEFAULT_ADDED, "", now);
    } else if (!SchemaDocument.same(was.get("default"), is.get("default"))) {
      here.tell(Kind.DEFAULT_CHANGED, old, now);
    }
  }

  /** @param kinds for added, dropped, changed */
  private static void forms(String was, String is, List<Kind> kinds, Limits.Report here) {
    if (was.equals(is)) {
      return;
    }
    here.tell(kinds.get(was.isEmpty() ? 0 : is.isEmpty() ? 1 : 2), was, is);
  }

  private static void choices(@Nullable List<?> was, @Nullable List<?> is, Limits.Report here) {
    if (was == null && is == null) {
      return;
    }
    if (is == null) {
      here.tell(Kind.CHOICE_DROPPED, PrettyJson.oneLine(was), "");
    } else if (was == null) {
      here.tell(Kind.CHOICE_ADDED, "", PrettyJson.oneLine(is));
    } else {
      missing(was, is)
          .forEach(value -> here.tell(Kind.CONSTANT_REMOVED, PrettyJson.oneLine(value), ""));
      missing(is, was)
          .forEach(value -> here.tell(Kind.CONSTANT_ADDED, "", PrettyJson.oneLine(value)));
    }
  }

  private static List<?> missing(List<?> values, List<?> others) {
    return values.stream()
        .filter(value -> others.stream().noneMatch(other -> SchemaDocument.same(value, other)))
        .toList();
  }

  /** A type that stands alone is a union of one. */
  private void unions(Shape old, Shape now, String place, Limits.Report here) {
    if (old.isAny() || now.isAny()) {
      here.tell(
          now.isAny() ? Kind.TYPE_WIDENED : Kind.TYPE_NARROWED,
          old.isAny() ? "any" : "a union",
          now.isAny() ? "any" : "a union");
      Keywords.compareSiblings(old.keywords(), now.keywords(), here);
      return;
    }
    Keywords.compareSiblings(siblings(old), siblings(now), here);
    List<Variant> open = new ArrayList<>(Variant.of(now, after));
    for (Variant variant : Variant.of(old, before)) {
      @Nullable
      Variant same = open.stream()
          .filter(other -> other.name().equals(variant.name()))
          .findFirst()
          .orElse(null);
      if (same == null) {
        here.tell(Kind.VARIANT_REMOVED, variant.name(), "");
      } else {
        open.remove(same);
        compare(variant.schema(), same.schema(), place + "(" + variant.name() + ")", Set.of());
      }
    }
    open.forEach(variant -> here.tell(Kind.VARIANT_ADDED, "", variant.name()));
  }

  /** What stands next to alternatives; a type that stands alone has them in it. */
  private static Node siblings(Shape shape) {
    return shape.variants().isEmpty() ? Node.EMPTY : shape.keywords();
  }

  /** Whether the two schemas of a place say the same, texts included. */
  boolean areEqual(Node was, Node is) {
    List<Kind> changes = new ArrayList<>();
    SchemaComparison alone = new SchemaComparison(
        before.root(), after.root(), (kind, place, from, to) -> changes.add(kind));
    alone.compare(was, is, "", Set.of());
    return changes.isEmpty() && Objects.equals(was.text("description"), is.text("description"));
  }
}
