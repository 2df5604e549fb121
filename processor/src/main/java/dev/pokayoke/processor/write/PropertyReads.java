package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ValueType.ConstantType;
import java.util.ArrayList;
import java.util.List;

/**
 * The code that reads an object whose properties are known: the arguments of a tool and the components of a record alike.
 * Presence is a bit for each property; a word of bits holds 64.
 */
final class PropertyReads {

  private static final int WORD = 64;

  private final Members members;
  private final ValueReads values;

  PropertyReads(Members members, ValueReads values) {
    this.members = members;
    this.values = values;
  }

  // Unit unit = null;
  // int days = 7;
  // if (in.beginObject()) {
  //   long seen = 0;
  //   for (String name; (name = in.nextName()) != null; ) {
  //     switch (name) {
  //       case "unit" -> { seen = in.once(seen, 0b01); unit = readUnit(in); }
  //       case "days" -> { seen = in.once(seen, 0b10); days = in.isNull() ? 7 : in.readInt(1, 14);
  // }
  //       default -> in.unknownProperty(name, GET_FORECAST_ARGUMENTS);
  //     }
  //   }
  //   in.requireAll(seen, 0b01, GET_FORECAST_ARGUMENTS);
  // }
  CodeBlock code(List<Property> properties, Locals locals, String in, String owner, String kind) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (Property property : properties) {
      if (property.type() instanceof ConstantType) {
        continue;
      }
      code.addStatement(
          "$T $L = $L",
          Defaults.variable(property),
          locals.of(property),
          Defaults.absent(property));
    }
    List<String> all = properties.stream().map(Property::name).toList();
    String names = members.texts(owner + "_" + kind, all);
    List<Word> words = words(properties, locals, names, owner, kind);
    code.beginControlFlow("if ($L.beginObject())", in);
    words.forEach(word -> code.addStatement("long $L = 0", word.seen));
    String name = locals.own("name");
    code.beginControlFlow(
        "for ($T $L; ($L = $L.nextName()) != null; )", String.class, name, name, in);
    code.add(loopBody(properties, locals, in, owner, words, name, names));
    code.endControlFlow();
    for (Word word : words) {
      if (word.required() != 0) {
        code.addStatement(
            "$L.requireAll($L, $L, $L)", in, word.seen, word.mask(word.required()), word.names);
      }
    }
    return code.endControlFlow().build();
  }

  // switch (name) { … }   or, when nothing is known   in.unknownProperty(name, PING_ARGUMENTS);
  private CodeBlock loopBody(
      List<Property> properties,
      Locals locals,
      String in,
      String owner,
      List<Word> words,
      String name,
      String names) {
    CodeBlock unknown = CodeBlock.of("$L.unknownProperty($L, $L)", in, name, names);
    if (properties.isEmpty()) {
      return CodeBlock.builder().addStatement(unknown).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($L)", name);
    for (int i = 0; i < properties.size(); i++) {
      Property property = properties.get(i);
      Word word = words.get(i / WORD);
      code.add(
          "case $L -> { $L = $L.once($L, $L); $L; }\n",
          JavaText.literal(property.name()),
          word.seen,
          in,
          word.seen,
          word.mask(1L << (i % WORD)),
          value(property, locals, in, owner));
    }
    return code.add("default -> $L;\n", unknown).endControlFlow().build();
  }

  // days = in.readInt(1, 14)   or, for what tells variants apart and was looked at before
  // in.skipVariant()
  private CodeBlock value(Property property, Locals locals, String in, String owner) {
    return property.type() instanceof ConstantType
        ? CodeBlock.of("$L.skipVariant()", in)
        : CodeBlock.of("$L = $L", locals.of(property), values.property(in, property, owner));
  }

  private List<Word> words(
      List<Property> properties, Locals locals, String allNames, String owner, String kind) {
    if (properties.size() <= WORD) {
      return properties.isEmpty()
          ? List.of()
          : List.of(new Word(locals.own("seen"), allNames, properties));
    }
    List<Word> words = new ArrayList<>();
    for (int from = 0; from < properties.size(); from += WORD) {
      List<Property> part = properties.subList(from, Math.min(from + WORD, properties.size()));
      List<String> names = part.stream().map(Property::name).toList();
      String constant = members.texts(owner + "_" + kind + "_FROM_" + from, names);
      words.add(new Word(locals.own("seen" + (from / WORD + 1)), constant, part));
    }
    return words;
  }

  /** Up to 64 properties, and the variable that holds their bits. */
  private record Word(String seen, String names, List<Property> properties) {

    long required() {
      long bits = 0;
      for (int i = 0; i < properties.size(); i++) {
        bits |= properties.get(i).required() ? 1L << i : 0;
      }
      return bits;
    }

    // 0b0101   0x3ffL
    String mask(long bits) {
      if (properties.size() > 8) {
        return "0x" + Long.toHexString(bits) + "L";
      }
      String digits = Long.toBinaryString(bits);
      return "0b" + "0".repeat(properties.size() - digits.length()) + digits;
    }
  }
}
