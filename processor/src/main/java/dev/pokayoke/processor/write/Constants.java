package dev.pokayoke.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The static fields of a generated class. All values together are given by one method, which takes 65,535 bytes, so those
 * that would be too many stand in nested classes.
 */
final class Constants {

  private static final int MAX_BYTES = 50_000;

  private final List<List<FieldSpec>> groups = new ArrayList<>(List.of(new ArrayList<>()));
  private int bytes;

  /** Adds a field and says how the code refers to it. */
  String add(String name, TypeName type, CodeBlock value) {
    int more = CodeSize.of(value.toString()) + CodeSize.of(name);
    if (bytes + more > MAX_BYTES && bytes > 0) {
      groups.add(new ArrayList<>());
      bytes = 0;
    }
    bytes += more;
    FieldSpec field = FieldSpec.builder(
            type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(value)
        .build();
    int group = groups.size();
    groups.get(group - 1).add(field);
    return group == 1 ? name : className(group) + "." + name;
  }

  // private static final TextPattern ORDER_ID_VALUE_PATTERN = TextPattern.of("A-\\d+");
  List<FieldSpec> fields() {
    return groups.get(0);
  }

  // /** Constants, of which one class holds only so many. */
  // private static final class Constants2 {
  //   private static final String[] GET_FORECAST_ARGUMENTS = {"unit", "days", "where"};
  // }
  List<TypeSpec> classes() {
    List<TypeSpec> classes = new ArrayList<>();
    for (int group = 2; group <= groups.size(); group++) {
      classes.add(TypeSpec.classBuilder(className(group))
          .addJavadoc("Constants, of which one class holds only so many.")
          .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
          .addFields(groups.get(group - 1))
          .build());
    }
    return classes;
  }

  private static String className(int group) {
    return "Constants" + group;
  }
}
