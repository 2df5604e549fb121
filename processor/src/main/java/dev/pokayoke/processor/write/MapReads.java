package dev.pokayoke.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pokayoke.processor.model.Constraints;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.IdentifierType;
import dev.pokayoke.processor.model.ValueType.MapType;
import dev.pokayoke.processor.model.ValueType.StringType;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods that read JSON objects whose property names are data. */
final class MapReads {

  private final Members members;
  private final ValueReads values;

  MapReads(Members members, ValueReads values) {
    this.members = members;
    this.values = values;
  }

  // private static Map<String, Integer> readStringIntegerMap(ArgumentReader in) {
  //   Map<String, Integer> entries = new LinkedHashMap<>();
  //   if (in.beginObject()) {
  //     for (String name; (name = in.nextName()) != null; ) {
  //       in.onceKey(entries.containsKey(name));
  //       entries.put(name, in.readInt());
  //     }
  //     in.checkSize(entries.size(), 1, 50);
  //   }
  //   return Collections.unmodifiableMap(entries);
  // }
  //
  // Refused keys of other types are no entries, but count: int size = 0; for (...; size++)
  MethodSpec method(String name, MapType type, Constraints constraints) {
    TypeName entries = ParameterizedTypeName.get(
        ClassName.get(Map.class),
        type.key().javaType().box(),
        type.value().javaType().box());
    CodeBlock value = values.value("in", type.value(), Constraints.NONE, name);
    boolean counted = !(type.key() instanceof StringType) && ListReads.isSized(constraints);
    CodeBlock code = CodeBlock.builder()
        .addStatement("$T entries = new $T<>()", entries, LinkedHashMap.class)
        .add(names(type))
        .add(counted ? CodeBlock.of("int size = 0;\n") : CodeBlock.of(""))
        .beginControlFlow("if (in.beginObject())")
        .beginControlFlow(
            "for ($T name; (name = in.nextName()) != null; $L)",
            String.class,
            counted ? "size++" : "")
        .add(entry(type, value))
        .endControlFlow()
        .add(ListReads.sizeCheck(counted ? "size" : "entries.size()", constraints))
        .endControlFlow()
        .addStatement("return $T.unmodifiableMap(entries)", Collections.class)
        .build();
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(type.javaType())
        .addParameter(RuntimeNames.ARGUMENT_READER, "in")
        .addCode(code)
        .build();
  }

  // Set<String> names = new HashSet<>();
  private static CodeBlock names(MapType type) {
    return isComparable(type)
        ? CodeBlock.of("")
        : CodeBlock.builder()
            .addStatement("$T<$T> names = new $T<>()", Set.class, String.class, HashSet.class)
            .build();
  }

  /** Whether a map itself finds a key that comes twice. */
  private static boolean isComparable(MapType type) {
    return !(type.key() instanceof IdentifierType identifier) || identifier.comparable();
  }

  // in.onceKey(entries.containsKey(name));
  // entries.put(name, in.readInt());
  private CodeBlock entry(MapType type, CodeBlock value) {
    if (type.key() instanceof EnumType choice) {
      return enumEntry(choice, value);
    }
    if (type.key() instanceof IdentifierType identifier) {
      return identifierEntry(identifier, value);
    }
    if (type.key() instanceof StringType) {
      return CodeBlock.builder()
          .addStatement("in.onceKey(entries.containsKey(name))")
          .addStatement("entries.put(name, $L)", value)
          .build();
    }
    throw new IllegalStateException("cannot be the key of a map: " + type.key().javaType());
  }

  // Unit key = unitOf(name);
  // if (key == null) {
  //   in.unknownKey(name, UNIT_NAMES);
  //   continue;
  // }
  // in.onceKey(entries.containsKey(key));
  // entries.put(key, in.readInt());
  private CodeBlock enumEntry(EnumType type, CodeBlock value) {
    EnumReads enums = new EnumReads(members);
    return CodeBlock.builder()
        .addStatement("$T key = $L(name)", type.javaType(), enums.finder(type))
        .beginControlFlow("if (key == null)")
        .addStatement("in.unknownKey(name, $L)", enums.names(type))
        .addStatement("continue")
        .endControlFlow()
        .addStatement("in.onceKey(entries.containsKey(key))")
        .addStatement("entries.put(key, $L)", value)
        .build();
  }

  // OrderId key = orderIdOf(in, name);
  // in.onceKey(key != null && entries.containsKey(key));
  // entries.put(key, in.readInt());
  //
  // Of a class without equals: in.onceKey(!names.add(name));
  private CodeBlock identifierEntry(IdentifierType type, CodeBlock value) {
    ObjectReads objects = new ObjectReads(members, values);
    String word = JavaNames.word(type.javaType());
    String wish = word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1) + "Of";
    String make = members.helper(
        List.of("byName", type.javaType()), wish, name -> objects.byName(name, type));
    String repeated =
        type.comparable() ? "key != null && entries.containsKey(key)" : "!names.add(name)";
    return CodeBlock.builder()
        .addStatement("$T key = $L(in, name)", type.javaType(), make)
        .addStatement("in.onceKey($L)", repeated)
        .addStatement("entries.put(key, $L)", value)
        .build();
  }
}
