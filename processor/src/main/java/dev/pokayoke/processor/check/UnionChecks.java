package dev.pokayoke.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.diagnostic.CheckId;
import dev.pokayoke.processor.diagnostic.Finding;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.model.ValueType.UnionType;
import dev.pokayoke.processor.model.ValueType.Variant;
import dev.pokayoke.processor.model.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** Whether one property tells the variants of a union apart. */
final class UnionChecks implements Check {

  @Override
  public void judge(ToolClass tools, Findings findings) {
    for (TypeUse use : TypeUse.all(tools)) {
      if (use.type() instanceof UnionType union) {
        Map<String, Variant> byName = new HashMap<>();
        for (Variant variant : union.variants()) {
          Variant first = byName.putIfAbsent(variant.name(), variant);
          if (first != null) {
            findings.add(
                union.javaType(), qualified(variant), duplicate(use, union, first, variant));
          }
          clashes(use, union, variant, findings);
        }
      }
    }
  }

  private static Finding duplicate(TypeUse use, UnionType union, Variant first, Variant second) {
    String what = "variants '%s' and '%s' of '%s' have the same name '%s' for the model"
        .formatted(qualified(first), qualified(second), Words.of(union.javaType()), second.name());
    return use.place()
        .finding(CheckId.DuplicateVariant, what)
        .path(use.path())
        .why("the name is all that tells them apart")
        .fix("rename one of them, or give it a name by Jackson's @JsonTypeName");
  }

  private static void clashes(TypeUse use, UnionType union, Variant variant, Findings findings) {
    if (!(variant.type() instanceof ObjectType object)) {
      return;
    }
    for (Property property : object.properties()) {
      boolean isOther = !(property.type() instanceof ConstantType);
      if (isOther && property.name().equals(union.discriminator())) {
        Place place = Walk.place(Walk.variant(use, variant), object, property);
        findings.add(place.culprit(), clash(place, union, variant));
      }
    }
  }

  private static Finding clash(Place place, UnionType union, Variant variant) {
    String discriminator = union.discriminator();
    String what = "%s has the name '%s', by which the variants of '%s' are told apart"
        .formatted(place.called(), discriminator, Words.of(union.javaType()));
    String owner = raw(variant.type().javaType()).simpleName();
    String name = Character.toLowerCase(owner.charAt(0))
        + owner.substring(1)
        + Character.toUpperCase(discriminator.charAt(0))
        + discriminator.substring(1);
    return place
        .finding(CheckId.DiscriminatorClash, what, "name")
        .why("an object can hold a name once")
        .fix(
            place.tool().vocabulary() == Vocabulary.POKAYOKE
                ? "@Param(name = %s)".formatted(Words.quoted(name))
                : "rename it to " + name);
  }

  /** With the classes around it, because two variants may well be called the same. */
  private static String qualified(Variant variant) {
    return String.join(".", raw(variant.type().javaType()).simpleNames());
  }

  private static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }
}
