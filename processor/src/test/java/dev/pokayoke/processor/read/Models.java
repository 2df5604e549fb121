package dev.pokayoke.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.pokayoke.processor.model.Parameter;
import dev.pokayoke.processor.model.Property;
import dev.pokayoke.processor.model.ToolClass;
import dev.pokayoke.processor.model.ToolMethod;
import dev.pokayoke.processor.model.ValueType;
import dev.pokayoke.processor.model.ValueType.EnumConstant;
import dev.pokayoke.processor.model.ValueType.EnumType;
import dev.pokayoke.processor.model.ValueType.ObjectType;
import dev.pokayoke.processor.option.ForeignTools;
import dev.pokayoke.processor.testing.Compiled;
import dev.pokayoke.processor.testing.ModelText;
import dev.pokayoke.processor.testing.TestCompiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads sources into models, under both compilers, which must agree. */
final class Models {

  private Models() {}

  /** The tool classes in one file; what the Eclipse compiler reads is compared with what javac does. */
  static List<ToolClass> read(String source) {
    return read(Map.of("Tools.java", source), List.of());
  }

  static List<ToolClass> read(Map<String, String> sources, List<Path> classPath) {
    List<ToolClass> models = read(TestCompiler.JAVAC, sources, classPath);
    List<ToolClass> again = read(TestCompiler.ECLIPSE, sources, classPath);
    assertEquals(ModelText.of(models), ModelText.of(again), "the compilers disagree");
    return models;
  }

  static List<ToolClass> read(
      TestCompiler compiler, Map<String, String> sources, List<Path> classPath) {
    Capture capture = new Capture();
    Compiled compiled = compiler.process(List.of(capture), sources, classPath);
    assertEquals(List.of(), compiled.foreignErrors());
    return capture.read;
  }

  /** The one tool in the members of a class. */
  static ToolMethod tool(String members) {
    return tools(members).get(0);
  }

  /** The tools in the members of a class. */
  static List<ToolMethod> tools(String members) {
    String imports = "import dev.pokayoke.*;\nimport java.math.*;\nimport java.util.*;\n";
    return read(imports + "class Tools {\n" + members + "\n}\n").get(0).methods();
  }

  /** The one argument of the one tool in the members of a class. */
  static Property argument(String members) {
    return ((Parameter.Argument) tool(members).parameters().get(0)).property();
  }

  /** The arguments of the first tool, by name. */
  static Map<String, Property> arguments(String members) {
    return byName(tool(members).arguments());
  }

  static Map<String, Property> byName(List<Property> properties) {
    Map<String, Property> byName = new LinkedHashMap<>();
    properties.forEach(property -> byName.put(property.name(), property));
    return byName;
  }

  static Map<String, Property> properties(ValueType object) {
    return byName(assertInstanceOf(ObjectType.class, object).properties());
  }

  static List<String> constants(ValueType choice) {
    return assertInstanceOf(EnumType.class, choice).constants().stream()
        .map(EnumConstant::name)
        .toList();
  }

  private static final class Capture extends AbstractProcessor {

    private final List<ToolClass> read = new ArrayList<>();

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Scanner scanner = new Scanner(processingEnv.getElementUtils(), ForeignTools.OFF);
      Reader reader = new Reader(
          processingEnv.getElementUtils(),
          processingEnv.getTypeUtils(),
          ForeignTools.OFF,
          Positions.of(processingEnv));
      scanner.scan(round).forEach(type -> read.add(reader.read(type)));
      return false;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }
  }
}
